/** Longest name of a trainee that is read, in characters. */
export const longestName = 80;

/** A name as far as it can be shown: one line, no invisible signs, not too long; anything else is no name. */
export function nameIn(value: unknown): string {
  if (typeof value !== 'string') return '';
  return [...value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, longestName).join('');
}
