const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A new id for an attempt: the time, so that ids sort by it, and eight random letters, so that two tabs or two machines
 * never meet. `crypto.randomUUID` would do, but is missing where the site is served over plain http inside a company.
 * @param now milliseconds since 1970
 * @param random a number from 0 up to 1, such as `Math.random`
 */
export function attemptId(now: number, random: () => number): string {
  const tail = Array.from({ length: 8 }, () => letters[Math.floor(random() * letters.length)]).join('');
  return `${Math.max(0, Math.floor(now)).toString(36).padStart(9, '0')}-${tail}`;
}
