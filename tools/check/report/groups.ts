import { phraseGroup } from '../../../src/schemas/phrases.ts';
import type { Locale } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { parts } from '../parts.ts';
import type { Place } from '../problem.ts';

/** A wording of a phrase group, as its author wrote it. */
export interface Phrase {
  group: string;
  text: string;
  place: Place;
}

/** The phrases of every group, by its name, in one language. */
export type Groups = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases of every group that fits its schema, with their places. */
export function groupsIn({ sources }: Content, locale: Locale): Groups {
  const groups = new Map<string, Phrase[]>();
  for (const { data, path, place } of sources.phrases.flatMap((file) => parts(file, [], phraseGroup))) {
    const group = String(path.at(-1));
    groups.set(
      group,
      data[locale].map((text, index) => ({ group, text, place: place([locale, index]) })),
    );
  }
  return groups;
}
