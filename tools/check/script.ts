const han = /\p{Script=Han}+/u;

/** What stands in quotation marks; Chinese words may be quoted in an English text. */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》/g;

/** Placeholders and blanks, which are of no language. */
const neutral = /\{[^{}]*\}|__\d+__/g;

/** The first run of Han characters outside quotation marks. */
export function strayHan(text: string): string | undefined {
  return han.exec(text.replace(quoted, ''))?.[0];
}

/** True where a text holds Han characters. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** True for a text of words in Latin letters: not a number, a code (A302), a unit, an address of mail or web. */
export function hasLatinWords(text: string): boolean {
  const plain = text.replace(neutral, '').replace(/\S+@\S+|https?:\S+|www\.\S+/g, '');
  return /(?<![\p{L}\d])\p{Script=Latin}*\p{Ll}{2,}\p{Script=Latin}*(?![\p{L}\d])/u.test(plain);
}
