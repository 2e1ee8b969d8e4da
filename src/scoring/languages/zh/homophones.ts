import { type Found, type Matcher, parsePhrase } from '../../match.ts';
import { normalise } from '../../normalise.ts';
import type { PhraseTable } from '../../types.ts';
import type { Guesser, Vocabulary } from '../language.ts';
import { realWords, syllables } from './homophone-table.ts';
import { lettersOf, packed, rightsOf, unpacked } from './pairs.ts';

/**
 * Chinese typed by sound: “报歉”, “大馆家物业”. A character that makes no word with its neighbours is read as the one of
 * the same syllable that makes a word of the phrases. Never for forbidden phrases, denials, numbers or names of people.
 */
export interface Hearing {
  /** Words of two characters that are right as they stand: the right ones of each left one, in a row. */
  sound: ReadonlyMap<string, string>;
  /** The characters that make a word of the phrases with a neighbour: those after it and those before it, in a row. */
  after: ReadonlyMap<string, string>;
  before: ReadonlyMap<string, string>;
}

/** Denials and numbers, and small words that stand beside anything: they are never wrong and never what was meant. */
export const steadfast =
  '不没别未无非莫勿甭免休否零一二两三四五六七八九十百千万亿半几第廿卅点分号的了着过得地到去来在上下子那这个您你我他她它们有会给就也都再还又是和与及或把为让被向对从于将请要能已吗呢吧啊才很太最更';
const fixed = new Set(steadfast);

const isHan = (char: string | undefined): char is string => char !== undefined && char >= '\u4e00' && char <= '\u9fff';

/** The 3,755 common characters of GB 2312, level 1, which that standard lists by syllable. */
export function commonCharacters(): string {
  const bytes = new Uint8Array(40 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  }
  return new TextDecoder('gbk').decode(bytes.subarray(0, at));
}

let sounds: Map<string, string> | undefined;

/** The folded syllable of a common character; undefined for others and where no phrase has that syllable. */
function soundOf(char: string): string | undefined {
  if (!sounds) {
    sounds = new Map();
    const begins = new Map([...syllables.matchAll(/([a-z-]+)([^a-z-])/g)].map((match) => [match[2], match[1] ?? '']));
    let syllable = '-';
    for (const common of commonCharacters()) {
      syllable = begins.get(common) ?? syllable;
      if (syllable !== '-' && !fixed.has(common)) sounds.set(common, syllable);
    }
  }
  return sounds.get(char);
}

/** The neighbouring pairs of Han characters in a text. */
export function pairsOf(text: string): string[] {
  return [...text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].map((match) => match[1] ?? '');
}

type Node = ReturnType<typeof parsePhrase>[number];

/** The literal stretches of a phrase. */
export function literalsOf(phrase: string): string[] {
  const of = (node: Node): string[] =>
    'literal' in node ? [normalise(node.literal).text] : 'gap' in node ? [] : node.anyOf.flat().flatMap(of);
  return parsePhrase(phrase).flatMap(of);
}

/** The pairs of all phrases; those of forbidden ones alone are right as they stand and never meant. */
function pairsIn(phrases: PhraseTable): { meant: Set<string>; known: Set<string> } {
  const meant = new Set<string>();
  const known = new Set<string>();
  for (const group of Object.values(phrases)) {
    const into = group.forbidden ? known : meant;
    for (const literal of group.phrases.flatMap(literalsOf)) for (const pair of pairsOf(literal)) into.add(pair);
  }
  for (const pair of meant) known.delete(pair);
  return { meant, known };
}

/** The pairs of all phrases, packed: what {@link hearingOf} takes in their place. */
export function vocabularyOf(phrases: PhraseTable): Vocabulary {
  const { meant, known } = pairsIn(phrases);
  const letters = lettersOf([...meant, ...known]);
  return { letters, meant: packed(meant, letters), known: packed(known, letters) };
}

let real: Map<string, string> | undefined;

/** Whether two characters make a word beside those of the phrases. */
function isReal(left: string, right: string): boolean {
  real ??= rightsOf(realWords.match(/../g) ?? []);
  return real.get(left)?.includes(right) ?? false;
}

/** The right characters of several lots of pairs, by the left one. */
function joined(...lots: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const lot of lots) for (const [left, rights] of lot) all.set(left, (all.get(left) ?? '') + rights);
  return all;
}

const pairsOfAll = (texts: readonly string[]) => rightsOf(texts.flatMap((text) => pairsOf(normalise(text).text)));

/**
 * What answers are heard as.
 * @param names the desk's own names
 * @param facts names and figures of the drill: they stay as typed
 * @param vocabulary of all phrases of the drill, where `phrases` has but some
 */
export function hearingOf(
  phrases: PhraseTable,
  names: readonly string[],
  facts: readonly string[],
  vocabulary?: Vocabulary,
): Hearing {
  const { letters, meant, known } = vocabulary ?? vocabularyOf(phrases);
  const after = joined(unpacked(meant, letters), pairsOfAll(names));
  const before = new Map<string, string>();
  for (const [left, rights] of after) for (const right of rights) before.set(right, (before.get(right) ?? '') + left);
  return { sound: joined(after, unpacked(known, letters), pairsOfAll(facts)), after, before };
}

/** A text as it was meant, unit for unit, and the places that were typed otherwise. */
export interface Heard {
  text: string;
  changed: ReadonlySet<number>;
}

/** Hears a normalised text; undefined where it is right as it stands. */
export function hear(text: string, { sound, after, before }: Hearing): Heard | undefined {
  const units = text.split('');
  const changed = new Set<number>();
  // 不 stands before anything: 不可 (from 不可能) is no reason to leave 不可气.
  const isRight = (left: string | undefined, right: string | undefined) =>
    isHan(left) && isHan(right) && ((left !== '不' && sound.get(left)?.includes(right)) || isReal(left, right));
  for (let i = 0; i < units.length; i++) {
    const [previous = '', char, next = ''] = [units[i - 1], units[i], units[i + 1]];
    if (!isHan(char)) continue;
    const syllable = soundOf(char);
    if (!syllable || isRight(previous, char) || isRight(char, next)) continue;
    const beside =
      (fixed.has(previous) ? '' : (after.get(previous) ?? '')) + (fixed.has(next) ? '' : (before.get(next) ?? ''));
    const meant = new Set([...beside].filter((one) => soundOf(one) === syllable));
    const [only] = meant;
    if (meant.size !== 1 || only === undefined) continue;
    units[i] = only;
    changed.add(i);
  }
  return changed.size > 0 ? { text: units.join(''), changed } : undefined;
}

/** What a matcher finds only thanks to hearing: one character off in two or three, two in four or more. */
export function foundHeard({ text, changed }: Heard, matcher: Matcher): Found[] {
  return matcher(text).filter(({ start, end }) => {
    let off = 0;
    let han = 0;
    for (let i = start; i < end; i++) {
      if (changed.has(i)) off++;
      if (isHan(text[i])) han++;
    }
    return off > 0 && han >= 2 && off <= (han >= 4 ? 2 : 1);
  });
}

/** Guesses what Chinese typed by sound was meant to say. */
export function hearer(
  phrases: PhraseTable,
  names: readonly string[],
  facts: readonly string[],
  vocabulary?: Vocabulary,
): Guesser {
  const hearing = hearingOf(phrases, names, facts, vocabulary);
  return (text) => {
    const heard = hear(text, hearing);
    return heard && { text: heard.text, inPlace: true, find: (matcher) => foundHeard(heard, matcher) };
  };
}
