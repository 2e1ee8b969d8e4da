/*
 * Pairs of characters as a short text. For each left character, in the order of `letters`, stand the places of the right ones in it,
 * each as its distance from the one before: frequent characters stand first, so most distances are small, and small ones squeeze well.
 */

/** The sign for a distance of nothing. Before it stand the space, which ends a left character, and the quotation mark. */
const NOTHING = 35;

/** The characters of some pairs, the most frequent first. */
export function lettersOf(pairs: readonly string[]): string {
  const often = new Map<string, number>();
  for (const char of pairs.join('')) often.set(char, (often.get(char) ?? 0) + 1);
  const order = [...often].sort(([a, of], [b, than]) => than - of || (a < b ? -1 : 1));
  return order.map(([char]) => char).join('');
}

/** Pairs as the right characters of each left one, in a row. */
export function rightsOf(pairs: Iterable<string>): Map<string, string> {
  const rights = new Map<string, string>();
  for (const pair of pairs) rights.set(pair.charAt(0), (rights.get(pair.charAt(0)) ?? '') + pair.charAt(1));
  return rights;
}

/** @param letters holds every character of the pairs, see {@link lettersOf} */
export function packed(pairs: ReadonlySet<string>, letters: string): string {
  const places = new Map([...letters].map((char, place) => [char, place]));
  const rights = rightsOf(pairs);
  const runs = [...letters].map((left) => {
    const own = [...(rights.get(left) ?? '')].map((right) => places.get(right) ?? 0).sort((a, b) => a - b);
    return own.map((place, at) => String.fromCharCode(NOTHING + place - (own[at - 1] ?? -1) - 1)).join('');
  });
  return runs.join(' ').trimEnd();
}

/** The pairs again, as {@link rightsOf} has them. */
export function unpacked(text: string, letters: string): Map<string, string> {
  const rights = new Map<string, string>();
  for (const [left, run] of text.split(' ').entries()) {
    let place = -1;
    let row = '';
    for (let at = 0; at < run.length; at++) {
      place += run.charCodeAt(at) - NOTHING + 1;
      row += letters.charAt(place);
    }
    if (row) rights.set(letters.charAt(left), row);
  }
  return rights;
}
