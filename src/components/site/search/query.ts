import { hasHan, spaceHan } from './han.ts';

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

/** A phrase for the index: its words in this order, next to each other. */
const phrase = (text: string) => `"${spaceHan(text.replaceAll('"', ' '))}"`;

/** Two characters at a time: 赔偿怎么 → 赔偿, 偿怎, 怎么. */
function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length < 3) return [text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * What to ask the index, all of which must be found: each word with Han in it as a phrase of its characters,
 * the other words together, the parts of a hyphened one apart.
 */
export function strictParts(text: string): string[] {
  const typed = words(text);
  const others = typed
    .filter((word) => !hasHan(word))
    .join(' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return [...typed.filter(hasHan).map(phrase), ...(others ? [others] : [])];
}

/** What to ask when nothing has all of that: pairs of characters and single words, some of which may be found. */
export function looseParts(text: string): string[] {
  const runs = words(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).flatMap(
    (word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [],
  );
  return [...new Set(runs.flatMap((run) => (hasHan(run) ? pairs(run) : [run]).map(phrase)))];
}
