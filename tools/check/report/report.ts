import type { FullRule } from '../../../src/catalogue/catalogue.ts';
import { type Locale, locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { type Labelled, labelledOf } from '../labelled.ts';
import type { Part } from '../parts.ts';
import { type Compile, canScore, messageOf } from '../scoring.ts';
import { type Short, shortOf } from '../wanted.ts';
import { total } from './counts.ts';
import { type Firing, firingOf } from './firing.ts';
import { type Flip, flipsOf } from './flips.ts';
import { type Groups, groupsIn, type Phrase } from './groups.ts';
import { type Scored, scoredOf } from './scored.ts';
import { standsFor } from './stands.ts';

/** What a report says of one rule in one language. */
export interface Section extends Scored {
  flips: Flip[];
  /** How many phrases its groups have. */
  phrases: number;
  /** Phrases of its groups that no answer tests: no example of any rule that names the group, no model answer. */
  untested: Phrase[];
  /** Phrases found in answers of the rule, but in none with a label that their group stands for. */
  astray: Firing[];
}

/** What a report says of one rule. */
export interface RuleReport {
  rule: FullRule;
  sections: Section[];
  /** Labels of which it has too few answers. */
  short: Short[];
  /** Why it can't be scored. */
  stopped?: string;
}

interface Tried {
  scored: Scored;
  firing: Map<string, Firing[]>;
}

/** The phrases of each group, and those found in any answer of any rule, in one language. */
function foundIn(tried: readonly Tried[]): Set<Phrase> {
  const firings = tried.flatMap(({ firing }) => [...firing.values()].flat());
  return new Set(firings.filter(({ counts }) => total(counts) > 0).map(({ phrase }) => phrase));
}

function sectionOf({ scored, firing }: Tried, groups: Groups, found: ReadonlySet<Phrase>): Section {
  const stands = standsFor(scored.rule);
  const firings = [...firing.values()].flat();
  const strays = ({ phrase, counts }: Firing) => {
    const labels = stands.get(phrase.group) ?? new Set();
    return labels.size > 0 && total(counts) > 0 && total(counts, labels) === 0;
  };
  return {
    ...scored,
    flips: flipsOf(scored, groups),
    phrases: firings.length,
    untested: firings.map(({ phrase }) => phrase).filter((phrase) => !found.has(phrase)),
    astray: firings.filter(strays),
  };
}

/**
 * What the labelled answers and model answers say of the rules that free answers are scored on, in the order of the pages.
 * All rules are looked at, for they share their phrases; only those that `shown` picks are told of.
 */
export function reportOf(content: Content, compile: Compile, shown: (rule: FullRule) => boolean): RuleReport[] {
  const groups = Object.fromEntries(locales.map((locale) => [locale, groupsIn(content, locale)])) as Record<
    Locale,
    Groups
  >;
  const entries = new Map(
    content.sources.folders.flatMap((folder) =>
      labelledOf(folder).map((part): [string, Part<Labelled>] => [`${folder.id}/${part.path[0]}`, part]),
    ),
  );
  const looked = [...content.catalogue.rules.values()]
    .filter((rule) => canScore(content, rule))
    .map((rule) => {
      const part = entries.get(rule.fullId);
      const short = shortOf(rule.signs, part?.data);
      try {
        const tried = scoredOf(content, compile, rule, part).map((scored) => ({
          scored,
          firing: firingOf(scored, groups[scored.locale]),
        }));
        return { rule, short, tried };
      } catch (thrown) {
        return { rule, short, tried: [], stopped: messageOf(thrown) };
      }
    });
  const found = foundIn(looked.flatMap(({ tried }) => tried));
  return looked
    .filter(({ rule }) => shown(rule))
    .map(({ tried, ...rest }) => ({
      ...rest,
      sections: tried.map((one) => sectionOf(one, groups[one.scored.locale], found)),
    }));
}
