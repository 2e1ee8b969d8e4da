import type { Signs } from '../../src/schemas/signs.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import type { Labelled } from './labelled.ts';

/** The fewest labelled answers a rule must have in each language. */
export const least = { met: 8, missed: 8, violated: 4 } as const;

/** The labels of which a rule must have answers: a rule that no answer can break has none labelled violated. */
export function labelsWanted(signs: Signs | undefined): (keyof typeof least)[] {
  return signs?.violated === undefined ? ['met', 'missed'] : ['met', 'missed', 'violated'];
}

/** A label of which a rule has too few answers in a language. */
export interface Short {
  locale: Locale;
  label: keyof typeof least;
  count: number;
  wanted: number;
}

/** Where a rule has too few labelled answers to trust its signs by. */
export function shortOf(signs: Signs | undefined, labelled: Labelled | undefined): Short[] {
  return locales.flatMap((locale) =>
    labelsWanted(signs).flatMap((label) => {
      const count = labelled?.[locale][label].length ?? 0;
      return count < least[label] ? [{ locale, label, count, wanted: least[label] }] : [];
    }),
  );
}
