import * as OpenCC from 'opencc-js';
import type { Locale } from '../../schemas/text.ts';
import { toArabic, toFigures, toHan, toShortHan, toWords } from './amounts.ts';

/** Writes an answer otherwise; the answer as it is where that makes no difference. */
export type Rewrite = (answer: string) => string;

// Characters alone: a conversion of words (联系 → 聯絡) says something else.
const taiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });
const hongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });

const shifted = (answer: string, range: RegExp, by: number) =>
  answer.replace(range, (char) => String.fromCharCode(char.charCodeAt(0) + by));
const fullWidth: Rewrite = (answer) => shifted(answer, /[!-~]/g, 0xfee0);
const marks: Record<string, string> = { '。': '.', '、': ',', '“': '"', '”': '"' };
const halfWidth: Rewrite = (answer) =>
  shifted(answer, /[！-～]/g, -0xfee0).replace(/[。、“”]/g, (mark) => marks[mark] ?? mark);

/** Puts a pause before an answer; not before a quotation, which would then be somebody else's. */
const opened =
  (pause: string): Rewrite =>
  (answer) =>
    /^["“]/.test(answer) ? answer : pause + answer;
/** Puts a pause behind an answer; a question has none. Without its comma it would be a word of the answer: “the head okay”. */
const closed =
  (pause: string): Rewrite =>
  (answer) =>
    /[?？]["”]?$/.test(answer) ? answer : answer.replace(/[。！.!…~～]*$/, pause);

const both: Record<string, Rewrite> = {
  'full width': fullWidth,
  'half width': halfWidth,
  'no stop at the end': (answer) => answer.replace(/[。！？.!?…~～]+$/, ''),
  emoji: (answer) => `${answer}🙏`,
  'doubled spaces': (answer) => answer.replace(/ /g, '  '),
};

/** What changes how an answer is written and nothing of what it says, by name. */
export const steady: Record<Locale, Record<string, Rewrite>> = {
  zh: {
    ...both,
    'traditional characters (Taiwan)': taiwan,
    'traditional characters (Hong Kong)': hongKong,
    '嗯，…': opened('嗯，'),
    '那个，…': opened('那个，'),
    '呃……': opened('呃……'),
    '…，好吧': closed('，好吧'),
    'Chinese numerals': toHan,
    'short numerals': toShortHan,
    figures: toArabic,
  },
  en: {
    ...both,
    'capital letters': (answer) => answer.toUpperCase(),
    'well, …': opened('Well, '),
    'um, …': opened('Um, '),
    '…, okay': closed(', okay'),
    'number words': toWords,
    figures: toFigures,
  },
};
