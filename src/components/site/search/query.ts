import { hasHan, spaceHan } from './han.ts';

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

const bare = (text: string) => spaceHan(text.replaceAll('"', ' '));

/** A phrase for the index: its words in this order, next to each other. */
const phrase = (text: string) => `"${bare(text)}"`;

/** The words without Han, the parts of a hyphened one apart. */
const latin = (text: string) =>
  words(text)
    .filter((word) => !hasHan(word))
    .join(' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');

/**
 * What to ask the index, all of which must be found: each word with Han in it as a phrase of its characters,
 * the other words together.
 */
export function strictParts(text: string): string[] {
  const others = latin(text);
  return [...words(text).filter(hasHan).map(phrase), ...(others ? [others] : [])];
}

/** What to ask to learn how well each place fits: the same words, in any order and anywhere. */
export const scoredPart = bare;

/** What fits best of all: several words without Han in this very order. Undefined where there are not several. */
export function closePart(text: string): string | undefined {
  const others = latin(text);
  return hasHan(text) || words(others).length < 2 ? undefined : phrase(others);
}

/** Words of a question that say nothing about what is asked for. */
const asking =
  /怎么办|怎么样|怎么做|怎么说|怎么|怎样|如何|为什么|什么|是不是|能不能|可不可以|可以|请问|应该|哪里|哪些|多少|几(?=[个天位号条次])|[吗呢吧啊了]/g;

/** A query without the words of a question around what it asks for: 客人发火了怎么办 → 客人发火. */
export const withoutAsking = (text: string) => words(text.replace(asking, ' ')).join(' ');

/** Two characters at a time: 赔偿办 → 赔偿, 偿办. */
function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length < 3) return [text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The words of a stretch of Han as a dictionary has them; what it has no word for, such as 微信, by pairs of characters. */
function wordsOfHan(text: string): string[] {
  if (!('Segmenter' in Intl)) return pairs(text);
  const segments = Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
    ({ segment }) => segment,
  );
  const known = segments.filter((word) => word.length > 1);
  const unknown = segments.map((word) => (word.length > 1 ? ' ' : word)).join('');
  const parts = [
    ...known,
    ...words(unknown)
      .filter((run) => run.length > 1)
      .flatMap(pairs),
  ];
  return parts.length > 0 ? parts : [text];
}

/** What to ask when nothing has all of that: single words, some of which may be found. */
export function looseParts(text: string): string[] {
  const runs = words(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).flatMap(
    (word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [],
  );
  return [...new Set(runs.flatMap((run) => (hasHan(run) ? wordsOfHan(run) : [run])))];
}

/** The words without Han that a place must really hold. */
export const latinWords = (text: string) =>
  latin(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many letters two words begin alike with. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * Whether a place holds a word, endings aside. Where the index lacks a word it offers what that begins with: `re` for
 * `refund`.
 * @param held what the index says it found
 */
export const isHeld = (word: string, held: readonly string[]) =>
  held.some((other) => alike(word, other) >= Math.max(Math.min(3, word.length), Math.ceil(word.length * 0.6)));
