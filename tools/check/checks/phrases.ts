import { phraseGroup } from '../../../src/schemas/phrases.ts';
import { locales } from '../../../src/schemas/text.ts';
import { parsePhrase } from '../../../src/scoring/match.ts';
import type { Content } from '../content.ts';
import { parts } from '../parts.ts';
import { error, type Problem } from '../problem.ts';

/** True where the scorer can read a phrase. */
function reads(phrase: string): boolean {
  try {
    parsePhrase(phrase);
    return true;
  } catch {
    return false;
  }
}

/** Phrases whose brackets don't close, and wordings that stand twice in their group. */
export function checkPhrases({ sources }: Content): Problem[] {
  return sources.phrases
    .flatMap((file) => parts(file, [], phraseGroup))
    .flatMap(({ data, place }) =>
      locales.flatMap((locale) =>
        data[locale].flatMap((phrase, index) => {
          const at = place([locale, index]);
          if (!reads(phrase))
            return [
              error(at, `the phrase \`${phrase}\``, 'brackets in pairs: (a|b) or [a]', 'close or open the bracket'),
            ];
          const first = data[locale].indexOf(phrase);
          if (first === index) return [];
          const line = place([locale, first]).line;
          return [
            error(at, `the phrase \`${phrase}\` again (first in line ${line})`, 'every wording once', 'delete one'),
          ];
        }),
      ),
    );
}
