import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import type { Locale } from '../../src/schemas/text.ts';
import { random, shuffled } from '../../src/scoring/shuffle.ts';
import { content } from './setting.ts';

const between: Record<Locale, string> = { zh: '', en: ' ' };

/** A text over and over, cut to a length. */
const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Answers as people give them, of one length: labelled ones in a row, another order for each, cut. */
export function ordinary(locale: Locale, length: number, count: number): string[] {
  const labelled = [...content.examples.values()].flatMap((file) =>
    Object.values(file).flatMap((rule) => rule[locale].met),
  );
  return Array.from({ length: count }, (_, at) =>
    filled(shuffled(labelled, length + at).join(between[locale]), length),
  );
}

/** Pieces of a talk's own phrases in any order: as much as possible nearly matches. */
function fragments({ locale, phrases }: RoleplayBundle, length: number): string {
  const pieces = Object.values(phrases)
    .flatMap((group) => group.phrases)
    .flatMap((phrase) => phrase.split(/[()[\]|…]+/))
    .filter((piece) => piece.trim() !== '');
  const next = random(length);
  let text = '';
  while (text.length < length) text += `${pieces[Math.floor(next() * pieces.length)]}${between[locale]}`;
  return text.slice(0, length);
}

/** What takes long for its length, or once did: each a name and what is repeated. */
const repeated: Record<Locale, [string, string][]> = {
  zh: [
    ['the same character', '好'],
    ['only punctuation', '。'],
    ['only digits', '1'],
    ['only numerals', '二十'],
    ['only denials', '不'],
    ['only greetings', '喂'],
    ['characters that become several', '…'],
    ['conditions', '如果'],
    ['reports', '经理说，'],
    ['the same promise', '24小时内回复您。'],
  ],
  en: [
    ['the same character', 'a'],
    ['only punctuation', '.'],
    ['only digits', '1'],
    ['only number words', 'and twenty-four '],
    ['only denials', "can't "],
    ['one endless word', 'no-'],
    ['only greetings', 'hello, '],
    ['misspelt words', 'repley '],
    ['reports', 'he said '],
    ['the same promise', 'we will reply within 24 hours. '],
  ],
};

/** The worst answers of one length, by name. */
export function worst(bundle: RoleplayBundle, length: number): [name: string, answer: string][] {
  const same = repeated[bundle.locale].map(([name, text]): [string, string] => [name, filled(text, length)]);
  return [...same, ['fragments of phrases', fragments(bundle, length)]];
}
