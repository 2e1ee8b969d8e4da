/** Chinese digits as they are read out in numbers and dates. */
const digits: Record<string, string> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  幺: '1',
};

/**
 * A filling as it is compared: full and half width alike, no case, spaces or punctuation,
 * Chinese digits as Arabic ones.
 */
export function plain(filling: string): string {
  return filling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')
    .replace(/[〇零一二三四五六七八九幺]/gu, (digit) => digits[digit] ?? digit);
}

/** True where a box holds one of the accepted fillings, or with `contains` has one in it. */
export function fits(filling: string, accept: readonly string[], contains = false): boolean {
  const typed = plain(filling);
  if (typed === '') return false;
  return accept.some((wording) => (contains ? typed.includes(plain(wording)) : typed === plain(wording)));
}
