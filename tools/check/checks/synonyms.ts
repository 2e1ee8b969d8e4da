import { synonymsFile } from '../../../src/schemas/synonyms.ts';
import { type Locale, locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { partAt, whole } from '../parts.ts';
import { error, type Problem } from '../problem.ts';
import { type Sources, yamlFiles } from '../sources.ts';

/** All that is written in the handbook and its drills, without what the search's own list says. */
function written({ folders, ...sources }: Sources, locale: Locale): string {
  const files = yamlFiles({ folders, ...sources, synonyms: undefined });
  const pages = folders.flatMap(({ pages: { [locale]: page } }) => page?.blocks.map(({ text }) => text) ?? []);
  return [...files.map(({ text }) => text), ...pages].join('\n').toLowerCase();
}

/** Words that stand in two groups, and groups that lead nowhere because the handbook has none of their words. */
export function checkSynonyms({ sources }: Content): Problem[] {
  const file = whole(sources.synonyms, synonymsFile);
  if (!file) return [];
  return locales.flatMap((locale) => {
    const text = written(sources, locale);
    const first = new Map<string, number>();
    return file.data[locale].flatMap((group, index) => {
      const { place } = partAt(group, file.file, [locale, index]);
      const twice = group.flatMap((word, at) => {
        const line = first.get(word.toLowerCase());
        first.set(word.toLowerCase(), line ?? place([at]).line);
        if (line === undefined) return [];
        return [
          error(place([at]), `\`${word}\` again (first in line ${line})`, 'every word in one group', 'delete one'),
        ];
      });
      if (group.some((word) => text.includes(word.toLowerCase()))) return twice;
      const lost = error(
        place(),
        `a group of words that the handbook has none of: ${group.join(', ')}`,
        'at least one word that is written somewhere',
        'add the word that the handbook uses, or delete the group',
      );
      return [...twice, lost];
    });
  });
}
