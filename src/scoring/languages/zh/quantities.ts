import {
  type Amount,
  type Quantity,
  type QuantityWords,
  readQuantities,
  type Sighting,
  scaled,
} from '../../quantities.ts';
import { NUMERAL_CHARS, readNumeral } from './numerals.ts';

/** Hours a unit lasts. A month counts 30 days. */
const units: [RegExp, number][] = [
  [/^个?半?(?:小时|钟头|钟点)/, 1],
  [/^分钟?/, 1 / 60],
  [/^刻钟/, 0.25],
  [/^秒钟?/, 1 / 3600],
  [/^个?(?:工作日|自然日)/, 24],
  [/^天/, 24],
  [/^日(?=之?[内前后]|以[内前后]|为限)/, 24],
  [/^个?半?(?:星期|礼拜)(?![一二三四五六日天])/, 168],
  [/^周(?![一二三四五六日年岁到])/, 168],
  [/^个?半?月(?![\d一二三四五六七八九十]+[日号])/, 720],
  [/^h(?:ou)?rs?(?![a-z])/, 1],
  [/^h(?![a-z])/, 1],
  [/^min(?:ute)?s?(?![a-z])/, 1 / 60],
  [/^days?(?![a-z])/, 24],
];
const people = /^(?:个?人(?![工员])|名|位(?!置|于)|个(?:代表|人|访客|群众|客人))/;

const words: QuantityWords = {
  within: {
    before:
      /(?:不超过|不会超过|不得超过|不多于|不晚于|不迟于|超不过|最多|最迟|最晚|至多|顶多|用不了|要不了|不出|不到|不用)[在过了]{0,2}$/,
    after: /^ ?(?:以内|之内|内|里|以下|之前|以前|前(?=[回给答解处办完一必]|$)|就|搞定|必)/,
  },
  negatedOver: /(?:不|不会|不能|不得|绝不|绝不会) ?(?:超过|多于|晚于)了?$/,
  over: {
    before: /(?:超过|多于|大于|至少|起码|最少)了?$/,
    after: /^ ?(?:以上|开外|多(?=才|$)|\+)/,
  },
  after: { before: /(?:过了?|等) ?$/, after: /^ ?(?:以后|之后|后(?!台|勤))/ },
  past: {
    before: /(?:了|过|已经?|过去|耽误|拖) ?(?:了|将近|快|近|整整|足足|好几?)? ?$/,
    after: /^ ?(?:了(?!解|$)|了$|前(?=您|你|我|就|打|来|报|说|投|的)|以来|待机)/,
  },
  service: /^ ?-?(?:热线|服务|值班|在线|都有|都在|全天|不间断|营业|接听|开机|监控|电话|为您服务|有人)/,
  named: [
    [
      /当天|今天(?:之?内|下班|晚|下午|中午|上午|[^,.!?;]{0,6}(?:前|回|给|答))|今日|今晚|今儿|下班(?:之?前|以前)|天黑前/g,
      { low: 0, high: 24 },
      'within',
    ],
    [/一天到晚|整天|成天/g, undefined, 'plain'],
    [/半天(?:之?内|以内)/g, { low: 0, high: 12 }, 'within'],
    [/半天/g, { low: 0, high: 12 }, 'plain'],
    [/大后天/g, { low: 48, high: 96 }, 'plain'],
    [/后天/g, { low: 25, high: 72 }, 'plain'],
    [/明天|明日|明早|明晚|次日|第二天|隔天/g, undefined, 'plain'],
    [/下(?:个)?(?:周|星期|礼拜)[一二三四五六日天]?/g, { low: 25, high: 168 }, 'plain'],
    [/下个?月/g, { low: 25, high: 1440 }, 'plain'],
    [/(?:这个?|本)?(?:周|星期|礼拜)[一二三四五六日天末](?:之?前)?|(?:这|本)周内?|月底/g, undefined, 'plain'],
    [
      /(?:下午|上午|中午|晚上|早上)?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})点(?:半|整|\d+分?)?(?:之?前|以前)/g,
      { low: 0, high: 24 },
      'within',
    ],
  ],
};

const run = `[${NUMERAL_CHARS}]`;
const numbers = new RegExp(
  `(?:(?:[xn某]|好|这|那)?(?![多来点])${run}+(?:[~—-]|到|至)?(?:${run}+)?|[xn某](?=个|天|小)) ?`,
  'g',
);

/** Every amount of time and people in a Chinese answer. */
export function quantities(text: string): Quantity[] {
  const sightings = [...text.matchAll(numbers)].flatMap((match) => sighted(text, match.index, match[0]) ?? []);
  return readQuantities(text, sightings, words);
}

/** One run of numerals with the unit behind it. */
function sighted(text: string, start: number, matched: string): Sighting | undefined {
  const end = start + matched.length;
  const rest = text.slice(end, end + 8);
  const number = matched.trim();
  const amount = readRange(number);
  const half = /^个半/.test(rest);
  for (const [unit, hours] of units) {
    const found = unit.exec(rest)?.[0];
    if (!found) continue;
    const tail = !half && /^半(?=[内之以前就给,.]|$)/.test(rest.slice(found.length));
    return {
      start,
      end: end + found.length + (tail ? 1 : 0),
      of: 'time',
      amount: scaled(amount, hours, half || tail ? hours / 2 : 0),
      working: found.includes('工作日'),
    };
  }
  const counted = people.exec(rest)?.[0];
  // “一位先生” counts nobody against a limit; “3位” does.
  if (!counted || number === '一') return undefined;
  return { start, end: end + counted.length, of: 'people', amount };
}

/** `12-24`, `一到两`: a range; a single run otherwise. */
function readRange(number: string): Amount | undefined {
  const [first = '', second] = number.split(/[~—-]|到|至/);
  const low = readNumeral(first);
  if (second === undefined || second === '') return low;
  const high = readNumeral(second);
  return low && high && low.low <= high.high ? { low: low.low, high: high.high } : undefined;
}
