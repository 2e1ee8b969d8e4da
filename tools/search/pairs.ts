/** A two-character string and where it stands. */
export interface Pair {
  text: string;
  /** Addresses of the entries that hold it. */
  holders: string[];
}

/** What can be found: an address and its text. */
export interface Held {
  url: string;
  text: string;
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, and strings of two characters that begin in one word and end in the next. */
function read(text: string): { words: string[]; crossing: string[] } {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const crossing = words.slice(1).flatMap((next, at) => {
    const before = words[at] ?? '';
    return isHan(before) && isHan(next) ? `${[...before].at(-1)}${[...next][0]}` : [];
  });
  return { words, crossing };
}

/** A number that hangs on a text alone, spread evenly (FNV-1a). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
}

/**
 * Two-character strings that cross the bounds of words, and are a word nowhere in the texts: the ones that a search by dictionary
 * words fails on. Always the same for the same texts.
 * @param count how many
 * @param least in how many entries one must stand
 * @param most in how many it may
 */
export function crossingPairs(held: readonly Held[], count: number, least: number, most: number): Pair[] {
  const texts = held.map(({ text }) => read(text));
  const words = new Set(texts.flatMap((one) => one.words));
  const candidates = [...new Set(texts.flatMap(({ crossing }) => crossing))]
    .filter((pair) => !words.has(pair))
    .sort((one, other) => hash(one) - hash(other));
  const pairs: Pair[] = [];
  for (const text of candidates) {
    if (pairs.length === count) break;
    const holders = held.filter((one) => one.text.includes(text)).map(({ url }) => url);
    if (holders.length >= least && holders.length <= most) pairs.push({ text, holders });
  }
  return pairs;
}

/** How much of what is there was found, and how much of what was found is there; each the mean over the pairs. */
export function recallAndPrecision(answers: readonly { pair: Pair; found: readonly string[] }[]) {
  const mean = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const hits = ({ pair, found }: (typeof answers)[number]) => found.filter((url) => pair.holders.includes(url)).length;
  return {
    recall: mean(answers.map((answer) => hits(answer) / answer.pair.holders.length)),
    precision: mean(answers.map((answer) => (answer.found.length > 0 ? hits(answer) / answer.found.length : 1))),
  };
}
