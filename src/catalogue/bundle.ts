import type { Checklist } from '../schemas/checklist.ts';
import { type Localised, localise } from '../schemas/localised.ts';
import type { Quiz } from '../schemas/quiz.ts';
import type { Roleplay } from '../schemas/roleplay.ts';
import type { Sign, Signs } from '../schemas/signs.ts';
import type { Locale } from '../schemas/text.ts';
import type { Fallback } from '../scoring/fallback.ts';
import type { Vocabulary } from '../scoring/languages/language.ts';
import type { PhraseTable, ScorableRule, ScoringFacts } from '../scoring/types.ts';
import {
  type Catalogue,
  type Drill,
  deskOf,
  type FullRule,
  rulePath,
  rulesOfDrill,
  rulesOfReplies,
} from './catalogue.ts';
import { fillText, placeholders } from './fill.ts';
import { fallbackOf } from './learnt.ts';

/** What an island shows and scores of a rule, one language. */
export interface RuleCard {
  /** Full id. */
  id: string;
  version: number;
  kind: 'do' | 'dont';
  weight: 1 | 2 | 3;
  redLine: boolean;
  says: string;
  source: string[];
  /** Its place in the handbook, below the language: `/procedures/complaints/#…`. */
  path: string;
  /** Where a free answer of the drill is scored by it. */
  signs?: Signs;
  /** What labelled answers taught of it, where that helps. */
  fallback?: Fallback;
}

/** All that a drill's island needs, in one language and nothing more. */
export type Bundle<Kind extends Drill['kind'], Data> = {
  kind: Kind;
  id: string;
  locale: Locale;
  drill: Localised<Data>;
  /** The rules it cites, by full id. */
  rules: Record<string, RuleCard>;
  /** The phrase groups that rules of free answers name. */
  phrases: PhraseTable;
  facts: ScoringFacts;
};
export type RoleplayBundle = Bundle<'roleplay', Roleplay>;
/** A talk whose phrases come turn by turn. */
export type TalkBundle = RoleplayBundle & {
  /** By turn that is answered in one's own words: the parts of the phrases it needs, `phrases/<n>.json` beside `play.json`. */
  needs: Record<string, number[]>;
  vocabulary: Vocabulary;
};
/** A talk as far as it has come: what is shown of it. */
export type ShownTalk = Pick<RoleplayBundle, 'id' | 'locale' | 'drill' | 'rules'>;
/** The first turn of a talk, which comes with the page. */
export type Opening = ShownTalk & Pick<TalkBundle, 'needs'>;
export type QuizBundle = Bundle<'quiz', Quiz>;
export type ChecklistBundle = Bundle<'checklist', Checklist> & {
  /** How many changes to a plan wait to be fetched, where they were left out (`withoutDisruptions`). */
  disruptions?: number;
};
/** A checklist without what it is practised with: all that a visit needs. */
export type VisitBundle = Omit<ChecklistBundle, 'drill' | 'disruptions'> & {
  drill: Omit<Localised<Checklist>, 'cases' | 'decoys' | 'disruptions'>;
};
export type DrillBundle = RoleplayBundle | QuizBundle | ChecklistBundle;

/** What a role-play or quiz is played with: the file that its island fetches when somebody begins. */
export interface PlayData<Played extends Bundle<Drill['kind'], unknown>, Words> {
  bundle: Played;
  /** The words of the interface, in one language. */
  t: Words;
}

/** The names of phrase groups in a signs node. */
export function groupsOf(sign: Sign): string[] {
  if (typeof sign === 'string') return [sign];
  if ('quantity' in sign || 'slot' in sign || 'wrong' in sign) return [];
  return Object.values(sign).flat().flatMap(groupsOf);
}

/** Every phrase group that some signs name. */
export function groupsOfSigns(signs: Signs | undefined): string[] {
  const { fallback: _, ...parts } = signs ?? {};
  return Object.values(parts).flatMap(groupsOf);
}

/** The part of a rule that an island needs; `signs` where a free answer is scored by it. Text is filled in by the caller. */
function cardOf(rule: FullRule, locale: Locale, scored: boolean): RuleCard {
  const { version, kind, weight, redLine, source, signs, fullId: id } = rule;
  const card: RuleCard = { id, version, kind, weight, redLine, says: rule.says[locale], source, path: rulePath(id) };
  const fallback = fallbackOf(rule, locale);
  return scored && signs ? { ...card, signs, ...(fallback ? { fallback } : {}) } : card;
}

/**
 * A rule as free answers are scored by it, in one language.
 * @param fill puts the names and facts of a desk and drill where placeholders stand
 */
export function scorableRule(rule: FullRule, locale: Locale, fill: (text: string) => string): ScorableRule {
  const { fullId: id, kind, signs, says } = rule;
  const fallback = fallbackOf(rule, locale);
  return {
    id,
    kind,
    says: fill(says[locale]),
    ...(signs ? { signs: localise(signs, locale, fill) as Signs } : {}),
    ...(fallback ? { fallback } : {}),
  };
}

/** Company, deadlines and facts of one desk and drill, in one language. */
export function scoringFacts(
  catalogue: Catalogue,
  desk: string,
  locale: Locale,
  facts: Roleplay['facts'] = {},
): ScoringFacts {
  const { company, alsoCalled, companyWords, hours } = deskOf(catalogue, desk);
  return {
    company: { name: company[locale], alsoCalled: alsoCalled[locale], companyWords: companyWords[locale] },
    hours,
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact[locale]])),
  };
}

/** Phrase groups that always travel: the scorer itself asks for them by name. */
export const standingGroups = ['constructive'];

/** The phrase groups named, in one language. */
export function phraseTable(catalogue: Catalogue, names: Iterable<string>, locale: Locale): PhraseTable {
  const table: PhraseTable = {};
  for (const name of new Set([...standingGroups, ...names])) {
    const group = catalogue.phrases.get(name);
    if (group) table[name] = group.forbidden ? { phrases: group[locale], forbidden: true } : { phrases: group[locale] };
  }
  return table;
}

/** Everything the island of a drill needs, in one language. */
export function bundleOf(catalogue: Catalogue, drill: Drill, locale: Locale): DrillBundle {
  const facts = drill.kind === 'roleplay' ? drill.data.facts : {};
  const values = placeholders(deskOf(catalogue, drill.data.desk), locale, facts);
  const fill = (text: string) => fillText(text, values);
  const cited = rulesOfDrill(drill).flatMap((id) => catalogue.rules.get(id) ?? []);
  const scored = new Set(drill.kind === 'roleplay' ? rulesOfReplies(drill.data) : []);
  const cards = cited.map((rule) => localise(cardOf(rule, locale, scored.has(rule.fullId)), locale, fill) as RuleCard);
  const groups = cards.flatMap(({ signs }) => groupsOfSigns(signs));
  return {
    kind: drill.kind,
    id: drill.id,
    locale,
    drill: localise(drill.data, locale, fill),
    rules: Object.fromEntries(cards.map((card) => [card.id, card])),
    phrases: scored.size > 0 ? phraseTable(catalogue, groups, locale) : {},
    facts: scoringFacts(catalogue, drill.data.desk, locale, facts),
  } as DrillBundle;
}

/** The part of a checklist's bundle that a visit needs. */
export function forVisits({ drill: whole, rules, disruptions: _, ...rest }: ChecklistBundle): VisitBundle {
  const { cases: _cases, decoys: _decoys, disruptions: _disruptions, ...drill } = whole;
  const cited = new Set(drill.phases.flatMap((phase) => phase.items.map(({ rule }) => rule)));
  return { ...rest, drill, rules: Object.fromEntries(Object.entries(rules).filter(([id]) => cited.has(id))) };
}
