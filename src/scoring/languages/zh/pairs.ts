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

/** @param letters holds every character of the pairs, see {@link lettersOf} */
export function packed(pairs: ReadonlySet<string>, letters: string): string {
  const places = new Map([...letters].map((char, place) => [char, place]));
  const rights = new Map<string, number[]>();
  for (const pair of pairs)
    rights.set(pair.charAt(0), [...(rights.get(pair.charAt(0)) ?? []), places.get(pair.charAt(1)) ?? 0]);
  const runs = [...letters].map((left) => {
    const own = (rights.get(left) ?? []).sort((a, b) => a - b);
    return own.map((place, at) => String.fromCharCode(NOTHING + place - (own[at - 1] ?? -1) - 1)).join('');
  });
  return runs.join(' ').trimEnd();
}

/** The pairs again. */
export function unpacked(text: string, letters: string): string[] {
  return text.split(' ').flatMap((run, left) => {
    let place = -1;
    return run.split('').map((sign) => {
      place += sign.charCodeAt(0) - NOTHING + 1;
      return letters.charAt(left) + letters.charAt(place);
    });
  });
}
