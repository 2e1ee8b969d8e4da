import type { EarlierRule } from '../../../src/schemas/rule.ts';
import { locales } from '../../../src/schemas/text.ts';
import type { Content, RulePart } from '../content.ts';
import { error, type Problem, warning } from '../problem.ts';

/** `version 1`, `versions 1 to 3`, oldest first; what stands before a version in the history of its rule. */
function expectedOf(version: number): string {
  if (version === 1) return 'no history: version 1 has none';
  return `${version === 2 ? 'version 1' : `versions 1 to ${version - 1}`}, each once, oldest first`;
}

/** Versions that the rule has had and its history does not tell. */
function missing({ data, fullId, place }: RulePart): Problem[] {
  const told = new Set(data.history?.map(({ version }) => version));
  const gaps = Array.from({ length: Math.max(0, data.version - 1) }, (_, index) => index + 1).filter(
    (version) => !told.has(version),
  );
  return gaps.map((version) =>
    error(
      place(['version']),
      `the rule \`${fullId}\` at version ${data.version}, and no word of what it said in version ${version}`,
      `a history of ${expectedOf(data.version)}`,
      `add \`- { version: ${version}, says: { zh: …, en: … }, until: YYYY-MM-DD, why: { zh: …, en: … } }\` to its history; if only a typo was mended, set version back`,
    ),
  );
}

/** A version that can't stand at its place in the list. */
function misplaced({ data, place }: RulePart): Problem[] {
  const history = data.history ?? [];
  return history.flatMap(({ version }, index) => {
    const before = history[index - 1]?.version ?? 0;
    const at = place(['history', index, 'version']);
    const expected = expectedOf(data.version);
    if (version >= data.version)
      return error(
        at,
        `version ${version} in the history of a rule at version ${data.version}`,
        expected,
        'raise the version of the rule itself, or take this entry out',
      );
    if (version > before) return [];
    const twice = history.findIndex((one) => one.version === version) < index;
    return error(
      at,
      twice ? `version ${version} a second time` : `version ${version} after version ${before}`,
      expected,
      twice ? 'keep one of the two' : 'move it up',
    );
  });
}

/** An old sentence that says what the next one says, or that would change with today's deadlines. */
function untrue({ data, place }: RulePart): Problem[] {
  const history = data.history ?? [];
  return history.flatMap(({ says, version }, index) => {
    const next = history[index + 1] ?? data;
    return locales.flatMap((locale) => {
      const at = place(['history', index, 'says', locale]);
      const filled = /\{hours\.[^}]*\}/.exec(says[locale])?.[0];
      if (filled)
        return error(
          at,
          `${filled} in the sentence of an earlier version`,
          'the number of hours it was then, written out',
          'write the number; it must not change with desks.yaml',
        );
      if (says[locale] !== next.says[locale]) return [];
      return error(
        at,
        `the same sentence in version ${version} and in version ${next.version}`,
        'what the rule said before its meaning changed',
        'write the old sentence; if the meaning is the same, set version back and take this entry out',
      );
    });
  });
}

/** Days that can't be: out of order, or not yet come. */
function misdated({ data, place }: RulePart, today: string): Problem[] {
  const history: readonly EarlierRule[] = data.history ?? [];
  return history.flatMap(({ until, version }, index) => {
    const at = place(['history', index, 'until']);
    const before = history[index - 1]?.until;
    if (before && until <= before)
      return error(
        at,
        `version ${version} until ${until}, no later than the version before it`,
        `a day after ${before}`,
        'mend one of the two days',
      );
    if (until <= today) return [];
    return warning(
      at,
      `version ${version} until ${until}, a day yet to come`,
      'a day that has come: pages and drills go by the new version already',
      'publish the change on that day, or mend the day',
    );
  });
}

/**
 * Rules whose meaning changed and whose earlier sentences are not told, or told wrongly.
 * @param today as YYYY-MM-DD
 */
export function checkHistory({ rules }: Content, today: string): Problem[] {
  return [...rules.values()].flatMap((rule) => [
    ...missing(rule),
    ...misplaced(rule),
    ...untrue(rule),
    ...misdated(rule, today),
  ]);
}
