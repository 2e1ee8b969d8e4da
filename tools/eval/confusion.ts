import { type Verdict, verdict as verdicts } from '../../src/schemas/examples.ts';

/** How many answers of each label (first) were scored as each verdict (second). */
export type Confusion = Record<Verdict, Record<Verdict, number>>;

/** A number for each verdict. */
function each<T>(of: () => T): Record<Verdict, T> {
  return Object.fromEntries(verdicts.options.map((name) => [name, of()])) as Record<Verdict, T>;
}

/** Nothing counted yet. */
export function emptyConfusion(): Confusion {
  return each(() => each(() => 0));
}

/** Confusions by the whole, by rule, by language and by kind of answer: all that is kept of the answers. */
export interface Tally {
  overall: Confusion;
  locales: Map<string, Confusion>;
  rules: Map<string, Confusion>;
  kinds: Map<string, Confusion>;
}

/** Nothing counted yet; languages stand there even if no answer comes. */
export function emptyTally(locales: readonly string[]): Tally {
  return {
    overall: emptyConfusion(),
    locales: new Map(locales.map((locale) => [locale, emptyConfusion()])),
    rules: new Map(),
    kinds: new Map(),
  };
}

/** What an answer is counted under. */
export interface Counted {
  rule: string;
  locale: string;
  kind?: string | undefined;
  label: Verdict;
  scored: Verdict;
}

/** Counts one answer. */
export function count(tally: Tally, { rule, locale, kind, label, scored }: Counted): void {
  const named = (map: Map<string, Confusion>, name: string) => {
    const found = map.get(name) ?? emptyConfusion();
    map.set(name, found);
    return found;
  };
  const touched = [tally.overall, named(tally.rules, rule), named(tally.locales, locale)];
  if (kind !== undefined) touched.push(named(tally.kinds, kind));
  for (const confusion of touched) confusion[label][scored] += 1;
}
