import { groupsOfSigns, phraseTable, scorableRule, scoringFacts } from '../../src/catalogue/bundle.ts';
import { type Catalogue, type Drill, type FullRule, rulesOfReplies } from '../../src/catalogue/catalogue.ts';
import { fillText, placeholders } from '../../src/catalogue/fill.ts';
import type { Locale } from '../../src/schemas/text.ts';
import type { PhraseTable, RuleVerdict, Scorer, ScoringFacts } from '../../src/scoring/types.ts';

/** The part of the content that scoring needs. */
export interface Joined {
  catalogue: Catalogue;
}

/** What a scorer is made of, the language by its name. */
export interface Compiled {
  locale: Locale;
  phrases: PhraseTable;
  facts: ScoringFacts;
}

/** Makes a scorer; the check is given the site's own. */
export type Compile = (context: Compiled) => Scorer;

/** Where an answer is given: at the desk alone, or in a role-play with its facts. */
export interface Setting {
  locale: Locale;
  desk: string;
  talk?: Extract<Drill, { kind: 'roleplay' }> | undefined;
}

/** Scores free answers in one setting as the islands do. */
export interface Judge {
  /** Fills placeholders with the names of the desk and the facts of the talk. */
  fill(text: string): string;
  /** The same as `score`, made ready once for many answers. */
  ready(rules: readonly FullRule[]): (answer: string) => RuleVerdict[];
  score(rules: readonly FullRule[], answer: string): RuleVerdict[];
}

/** What is scored with in a setting: the phrases of the rules that the talk scores free answers by, and of the rules given. */
export function contextOf(
  { catalogue }: Joined,
  { locale, desk, talk }: Setting,
  rules: readonly FullRule[],
): Compiled {
  const cited = talk ? rulesOfReplies(talk.data).flatMap((id) => catalogue.rules.get(id) ?? []) : [];
  const groups = [...cited, ...rules].flatMap(({ signs }) => groupsOfSigns(signs));
  return {
    locale,
    phrases: phraseTable(catalogue, groups, locale),
    facts: scoringFacts(catalogue, desk, locale, talk?.data.facts),
  };
}

/**
 * A judge for a setting, see {@link contextOf}.
 * @throws what the scorer throws when signs can't be compiled
 */
export function judgeFor(joined: Joined, compile: Compile, setting: Setting, rules: readonly FullRule[]): Judge {
  const { locale, desk, talk } = setting;
  const scorer = compile(contextOf(joined, setting, rules));
  const found = joined.catalogue.desks.get(desk);
  const values = found ? placeholders(found, locale, talk?.data.facts) : new Map<string, string>();
  const fill = (text: string) => fillText(text, values);
  const ready = (asked: readonly FullRule[]) => {
    const cards = asked.map((rule) => scorableRule(rule, locale, fill));
    return (answer: string) => scorer.score(cards, answer);
  };
  return { fill, ready, score: (asked, answer) => ready(asked)(answer) };
}

/** False where a phrase group that the signs name is missing or unreadable: that is said once, where it is named. */
export function canScore({ catalogue }: Joined, { signs, status }: FullRule): boolean {
  return status === 'active' && !!signs && groupsOfSigns(signs).every((name) => catalogue.phrases.has(name));
}

/** The words that led to a verdict: `promise-reply “回复您” (negated)`. */
export function evidenceWords({ evidence }: RuleVerdict, answer: string): string {
  if (evidence.length === 0) return 'no evidence found';
  return evidence
    .map(({ sign, start, end, cues }) => {
      const lost = cues.length > 0 ? ` (${cues.join(', ')})` : '';
      return `${sign} “${answer.slice(start, end)}”${lost}`;
    })
    .join(', ');
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
