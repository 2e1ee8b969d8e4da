import {
  type Catalogue,
  type Drill,
  deskOf,
  deskOfProcedure,
  drillPath,
  drillsOfRule,
  rulePath,
  rulesOfProcedure,
} from '../catalogue/catalogue.ts';
import { fillText, placeholders } from '../catalogue/fill.ts';
import type { EarlierRule } from '../schemas/rule.ts';
import type { Locale } from '../schemas/text.ts';
import { type ReviewMode, reviewDrill, reviewModes, reviewPath } from './review.ts';

/** A rule as it stood before. */
export interface RecordEarlier {
  version: number;
  says: string;
  /** The day on which the next version took its place, YYYY-MM-DD. */
  until: string;
  /** Why it was changed. */
  why: string;
}

/** What the record page knows of a rule; paths stand below the language. */
export interface RecordRule {
  /** Full id. */
  id: string;
  /** Its number on the page of its procedure, from 1. */
  number: number;
  says: string;
  version: number;
  /** What it said in earlier versions, oldest first; left out where it has had only one. */
  history?: RecordEarlier[];
  redLine: boolean;
  path: string;
  /** Places in the list of drills of those that practise it. */
  drills: number[];
}

export interface RecordDrill {
  id: string;
  title: string;
  path: string;
  kind: Drill['kind'] | 'review';
}

export interface RecordProcedure {
  id: string;
  title: string;
  path: string;
  /** Version of its page: who read an earlier one is to read it anew. */
  version: number;
  rules: RecordRule[];
}

/** What the record page knows of the content, in one language: enough to name what the record speaks of. */
export interface RecordCatalogue {
  procedures: RecordProcedure[];
  drills: RecordDrill[];
}

function earlier(history: readonly EarlierRule[], locale: Locale, values: Map<string, string>): RecordEarlier[] {
  return history.map(({ version, says, until, why }) => ({
    version,
    says: fillText(says[locale], values),
    until,
    why: fillText(why[locale], values),
  }));
}

/**
 * Builds it out of the whole content. Rules that are not scored (superseded, in review) are left out.
 * @param reviews what reviews are called; they stand behind the drills
 */
export function recordCatalogueOf(
  catalogue: Catalogue,
  locale: Locale,
  reviews: Record<ReviewMode, string>,
): RecordCatalogue {
  const all = [...catalogue.drills.values()];
  const placeOf = new Map(all.map((drill, at) => [drill, at]));
  const procedures = [...catalogue.procedures].map(([id, { title, version }]): RecordProcedure => {
    const values = placeholders(deskOfProcedure(catalogue, id), locale);
    const rules = rulesOfProcedure(catalogue, id).map((rule, index) => ({ rule, number: index + 1 }));
    return {
      id,
      title: fillText(title[locale], values),
      path: `/procedures/${id}/`,
      version,
      rules: rules
        .filter(({ rule }) => rule.status === 'active')
        .map(({ rule, number }) => ({
          id: rule.fullId,
          number,
          says: fillText(rule.says[locale], values),
          version: rule.version,
          ...(rule.history ? { history: earlier(rule.history, locale, values) } : {}),
          redLine: rule.redLine,
          path: rulePath(rule.fullId),
          drills: drillsOfRule(catalogue, rule.fullId).flatMap((drill) => placeOf.get(drill) ?? []),
        })),
    };
  });
  const drills = all.map((drill): RecordDrill => {
    const values = placeholders(deskOf(catalogue, drill.data.desk), locale);
    return {
      id: drill.id,
      title: fillText(drill.data.title[locale], values),
      path: drillPath(drill),
      kind: drill.kind,
    };
  });
  const asked = reviewModes.map(
    (mode): RecordDrill => ({ id: reviewDrill(mode), title: reviews[mode], path: reviewPath(mode), kind: 'review' }),
  );
  return { procedures, drills: [...drills, ...asked] };
}
