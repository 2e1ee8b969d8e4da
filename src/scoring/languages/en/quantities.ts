import { type Quantity, type QuantityWords, readQuantities, type Sighting, scaled } from '../../quantities.ts';
import { NUMBER_WORDS, readEnglish, VAGUE_WORDS } from './numerals.ts';

/** Hours a unit lasts; a month counts 30 days. Chinese units, where somebody mixes them in, come with their measure word. */
const units: Record<string, number> = {
  hour: 1,
  hr: 1,
  h: 1,
  小时: 1,
  minute: 1 / 60,
  min: 1 / 60,
  分钟: 1 / 60,
  second: 1 / 3600,
  day: 24,
  天: 24,
  week: 168,
  month: 720,
  fortnight: 336,
};

const words: QuantityWords = {
  within: {
    before:
      /(?:(?:with)?in|under|less than|up to|at most|at the latest|(?:no|not|any) (?:more|later|longer) than|longer than that|inside) ?(?:the )?(?:next |coming )?$/,
    after: /^ ?(?:or (?:less|sooner|earlier)|at (?:the )?(?:most|latest)|max|tops|[以之]?内|之前)/,
  },
  negatedOver: /(?:won't be|won't take|not|never|no)(?: any)? ?(?:more than|longer than|later than|over|exceed) ?$/,
  over: {
    before: /(?:more than|longer than|over|at least|exceeding|beyond|upwards of) ?$/,
    after: /^ ?(?:or (?:more|longer)|and (?:more|above)|plus|\+)/,
  },
  after: { before: /after(?: the next)? ?$/, after: /^ ?(?:later|from now)/ },
  past: {
    before:
      /(?:waited(?: for)?|waiting(?: for)?|been|past|last|previous|for|took)(?: the (?:past|last|previous))? ?(?:about|around|nearly|over)? ?$/,
    after: /^ ?(?:ago|passed|already|of waiting)/,
  },
  service: /^ ?-?(?:hotline|help ?line|service|line|desk|reception|number|phone|a day|security|support)/,
  named: [
    [
      /(?<![a-z])(?:(?:by|before) (?:the )?(?:end|close) of (?:the |my )?(?:day|business|play|shift)|by close(?! of)|by end of (?:day|business|today)|eod|cob|(?:later |by |before )?(?:today|tonight|this (?:morning|afternoon|evening))|same[ -]day|the same day|before (?:i|we) (?:close|go home|finish)|by (?:noon|lunchtime|midnight))(?![a-z])/g,
      { low: 0, high: 24 },
      'within',
    ],
    [/(?<![a-z])the day after tomorrow(?![a-z])/g, { low: 25, high: 72 }, 'plain'],
    [/(?<![a-z])(?:by |before )?(?:tomorrow|the (?:next|following) day|overnight)(?![a-z])/g, undefined, 'plain'],
    [/(?<![a-z])next week(?![a-z])/g, { low: 25, high: 168 }, 'plain'],
    [/(?<![a-z])next month(?![a-z])/g, { low: 25, high: 1440 }, 'plain'],
    [
      /(?<![a-z])(?:by |on |before )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|(?:the )?end of the (?:week|month))(?![a-z])/g,
      undefined,
      'plain',
    ],
    [
      /(?<![a-z])(?:by|before) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|o'?clock)?(?![a-z0-9])/g,
      { low: 0, high: 24 },
      'within',
    ],
  ],
};

const numberWords = [...NUMBER_WORDS, ...VAGUE_WORDS, 'of', 'or', 'to'].join('|');
/** Unknown words before a hyphen, as in “umpty-four”. A number word must be read in one way only, or long runs of them take for ever. */
const unknownWord = `(?!(?:${numberWords})-)[a-z]+(?=-(?:${numberWords})[ -])`;
/** Longer than any number that is spoken; bounded, as a run is tried from each of its words. */
const most = 12;
const times = new RegExp(
  `(?<![a-z0-9.'])((?!of |or |to |and )(?:(?:${numberWords}|${unknownWord}|\\d+(?:\\.\\d+)?)[ -]+){1,${most}}|\\d+(?:\\.\\d+)?个?(?=小时|分钟|天|h))(?:(working|business|full|whole|more|calendar|short|long) )?(hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|fortnights?|h|小时|分钟|天)(?![a-z])`,
  'g',
);
const people = new RegExp(
  `(?<![a-z0-9.'])((?:(?:${numberWords}|\\d+)[ -]+){1,${most}})(?:of you|people|persons?|representatives?|reps?|visitors?|guests?|delegates?|members?)(?![a-z])`,
  'g',
);
const halves = /(?<![a-z])(half an hour|an hour and a half|a day and a half)(?![a-z])/g;

/** Every amount of time and people in an English answer. */
export function quantities(text: string): Quantity[] {
  const spans = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  const fixed = [...text.matchAll(halves)].map((match): Sighting => {
    const hours = match[0].startsWith('half') ? 0.5 : match[0].startsWith('an') ? 1.5 : 36;
    return { ...spans(match), of: 'time', amount: { low: hours, high: hours } };
  });
  const timed = [...text.matchAll(times)].map((match): Sighting => {
    const unit = units[(match[3] ?? '').replace(/s$/, '')] ?? 1;
    const amount = scaled(readEnglish((match[1] ?? '').replace('个', '')), unit);
    return { ...spans(match), of: 'time', amount, working: /working|business/.test(match[2] ?? '') };
  });
  const counted = [...text.matchAll(people)].map(
    (match): Sighting => ({ ...spans(match), of: 'people', amount: readEnglish(match[1] ?? '') }),
  );
  return readQuantities(text, [...fixed, ...timed, ...counted], words);
}
