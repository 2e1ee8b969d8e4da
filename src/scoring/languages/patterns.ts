/** A pattern of Latin alternatives, whole words; `'` may be left out by hasty typists. */
export function latin(...alternatives: string[]): string {
  const longestFirst = [...alternatives].sort((a, b) => b.length - a.length);
  return `(?<![a-z0-9'])(?:${longestFirst.join('|').replaceAll("'", "'?")})(?![a-z0-9])`;
}

/** A global pattern of several. */
export const either = (...sources: string[]) => new RegExp(sources.join('|'), 'g');
