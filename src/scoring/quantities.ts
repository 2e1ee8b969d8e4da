import { type Amount, NUMBER_WORDS, NUMERAL_CHARS, readEnglish, readNumeral, VAGUE_WORDS } from './numerals.ts';

/** An amount of time or people that an answer states. Time is in hours. */
export interface Quantity {
  start: number;
  end: number;
  of: 'time' | 'people';
  /** Undefined where the number can't be told (几个小时, by Friday): it is never taken for a part of it. */
  amount?: Amount;
  /** `within` that much, `over` it (at least, more than), `after` it has passed, or plainly said. */
  bound: 'within' | 'over' | 'after' | 'plain';
  /** True where it tells what has been (“等了两天”) or a service (“24小时热线”): it sets no deadline. */
  idle: boolean;
}

/** Hours a unit lasts. A month counts 30 days. */
const zhUnits: [RegExp, number][] = [
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
const zhPeople = /^(?:个?人(?![工员])|名|位(?!置|于)|个(?:代表|人|访客|群众|客人))/;
const enUnits: Record<string, number> = {
  hour: 1,
  hr: 1,
  h: 1,
  minute: 1 / 60,
  min: 1 / 60,
  second: 1 / 3600,
  day: 24,
  week: 168,
  month: 720,
  fortnight: 336,
};

const within = {
  before:
    /(?:不超过|不会超过|不得超过|不多于|不晚于|不迟于|超不过|最多|最迟|最晚|至多|顶多|用不了|要不了|不出|不到|不用|(?:with)?in|under|less than|up to|at most|at the latest|(?:no|not|any) (?:more|later|longer) than|longer than that|inside)[ 在过了]{0,2}(?:the )?(?:next |coming )?$/,
  after:
    /^ ?(?:以内|之内|内|里|以下|之前|以前|前(?=[回给答解处办完一必]|$)|or (?:less|sooner|earlier)|at (?:the )?(?:most|latest)|max|tops|就|搞定|必)/,
};
const negatedOver =
  /(?:不|不会|不能|不得|绝不|绝不会|won't be|won't take|not|never|no)(?: any)? ?(?:超过|多于|晚于|more than|longer than|later than|over|exceed)[ 了]{0,2}$/;
const over = {
  before: /(?:超过|多于|大于|至少|起码|最少|more than|longer than|over|at least|exceeding|beyond|upwards of)[ 了]?$/,
  after: /^ ?(?:以上|开外|多(?=才|$)|or (?:more|longer)|and (?:more|above)|plus|\+)/,
};
const after = { before: /(?:after|过了?|等)(?: the next)? ?$/, after: /^ ?(?:以后|之后|后(?!台|勤)|later|from now)/ };
const past = {
  before:
    /(?:了|过|已经?|waited(?: for)?|waiting(?: for)?|been|past|last|previous|for|过去|耽误|took|拖)(?: the (?:past|last|previous))? ?(?:了|about|around|nearly|over|将近|快|近|整整|足足|好几?)? ?$/,
  after: /^ ?(?:了(?!解|$)|了$|前(?=您|你|我|就|打|来|报|说|投|的)|ago|passed|already|以来|of waiting|待机)/,
};
const service =
  /^ ?-?(?:热线|服务|值班|在线|都有|都在|全天|不间断|营业|接听|开机|监控|电话|为您服务|有人|hotline|help ?line|service|line|desk|reception|number|phone|a day|security|support)/;

const run = `[${NUMERAL_CHARS}]`;
const zhNumber = new RegExp(
  `(?:(?:[xn某]|好|这|那)?(?![多来点])${run}+(?:[~—-]|到|至)?(?:${run}+)?|[xn某](?=个|天|小)) ?`,
  'g',
);
const enWords = [...NUMBER_WORDS, ...VAGUE_WORDS, 'of', 'or', 'to'].join('|');
const enNumber = new RegExp(
  `(?<![a-z0-9.'])((?!of |or |to |and )(?:(?:${enWords}|[a-z]+(?=-(?:${enWords})[ -])|\\d+(?:\\.\\d+)?)[ -]+)+)(?:(working|business|full|whole|more|calendar|short|long) )?(hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|fortnights?|h)(?![a-z])`,
  'g',
);
const enPeople = new RegExp(
  `(?<![a-z0-9.'])((?:(?:${enWords}|\\d+)[ -]+)+)(?:of you|people|persons?|representatives?|reps?|visitors?|guests?|delegates?|members?)(?![a-z])`,
  'g',
);

/** Fixed expressions: hours they allow at most, undefined where it depends on the day. */
const named: [RegExp, Amount | undefined, Quantity['bound']][] = [
  [
    /当天|今天(?:之?内|下班|晚|下午|中午|上午|[^,.!?;]{0,6}(?:前|回|给|答))|今日|今晚|今儿|下班(?:之?前|以前)|天黑前/g,
    { low: 0, high: 24 },
    'within',
  ],
  [
    /(?<![a-z])(?:(?:by|before) (?:the )?(?:end|close) of (?:the |my )?(?:day|business|play|shift)|by close(?! of)|by end of (?:day|business|today)|eod|cob|(?:later |by |before )?(?:today|tonight|this (?:morning|afternoon|evening))|same[ -]day|the same day|before (?:i|we) (?:close|go home|finish)|by (?:noon|lunchtime|midnight))(?![a-z])/g,
    { low: 0, high: 24 },
    'within',
  ],
  [/一天到晚|整天|成天/g, undefined, 'plain'],
  [/半天(?:之?内|以内)/g, { low: 0, high: 12 }, 'within'],
  [/半天/g, { low: 0, high: 12 }, 'plain'],
  [/后天|(?<![a-z])the day after tomorrow(?![a-z])/g, { low: 25, high: 72 }, 'plain'],
  [/大后天/g, { low: 48, high: 96 }, 'plain'],
  [
    /明天|明日|明早|明晚|次日|第二天|隔天|(?<![a-z])(?:by |before )?(?:tomorrow|the (?:next|following) day|overnight)(?![a-z])/g,
    undefined,
    'plain',
  ],
  [/下(?:个)?(?:周|星期|礼拜)[一二三四五六日天]?|(?<![a-z])next week(?![a-z])/g, { low: 25, high: 168 }, 'plain'],
  [/下个?月|(?<![a-z])next month(?![a-z])/g, { low: 25, high: 1440 }, 'plain'],
  [
    /(?:这个?|本)?(?:周|星期|礼拜)[一二三四五六日天末](?:之?前)?|(?:这|本)周内?|月底|(?<![a-z])(?:by |on |before )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|(?:the )?end of the (?:week|month))(?![a-z])/g,
    undefined,
    'plain',
  ],
  [
    /(?:下午|上午|中午|晚上|早上)?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})点(?:半|整|\d+分?)?(?:之?前|以前)/g,
    { low: 0, high: 24 },
    'within',
  ],
  [/(?<![a-z])(?:by|before) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|o'?clock)?(?![a-z0-9])/g, { low: 0, high: 24 }, 'within'],
];

/** Finds every amount of time and people in a normalised answer. */
export function quantitiesOf(text: string): Quantity[] {
  const taken = new Uint8Array(text.length);
  const found: Quantity[] = [];
  const add = (one: Quantity) => {
    if (taken.subarray(one.start, one.end).some((mark) => mark === 1)) return;
    taken.fill(1, one.start, one.end);
    found.push(one);
  };
  for (const match of text.matchAll(enNumber)) {
    const unit = enUnits[(match[3] ?? '').replace(/s$/, '')] ?? 1;
    add(timed(text, match.index, match.index + match[0].length, scaled(readEnglish(match[1] ?? ''), unit), match[2]));
  }
  for (const match of text.matchAll(/(?<![a-z])(half an hour|an hour and a half|a day and a half)(?![a-z])/g)) {
    const hours = match[1]?.startsWith('half') ? 0.5 : match[1]?.startsWith('an') ? 1.5 : 36;
    const start = match.index;
    const inner = found.findIndex((one) => one.start >= start && one.end <= start + match[0].length);
    if (inner >= 0) taken.fill(0, ...(Object.values(found.splice(inner, 1)[0] ?? {}).slice(0, 2) as [number, number]));
    add(timed(text, start, start + match[0].length, { low: hours, high: hours }));
  }
  for (const match of text.matchAll(enPeople)) {
    add({
      start: match.index,
      end: match.index + match[0].length,
      of: 'people',
      ...bounded(text, match.index, match.index + match[0].length, readEnglish(match[1] ?? '')),
    });
  }
  for (const match of text.matchAll(zhNumber)) chinese(text, match.index, match[0], add);
  for (const [pattern, amount, bound] of named) {
    for (const match of text.matchAll(pattern)) {
      const one: Quantity = { start: match.index, end: match.index + match[0].length, of: 'time', bound, idle: false };
      add(amount ? { ...one, amount } : one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function scaled(amount: Amount | undefined, unit: number): Amount | undefined {
  return amount && { ...amount, low: amount.low * unit, high: amount.high * unit };
}

/** One run of Chinese numerals with the unit behind it. */
function chinese(text: string, start: number, matched: string, add: (one: Quantity) => void): void {
  const end = start + matched.length;
  const rest = text.slice(end, end + 8);
  const number = matched.trim();
  const amount = readRange(number);
  const half = /^个半/.test(rest);
  for (const [unit, hours] of zhUnits) {
    const found = unit.exec(rest)?.[0];
    if (!found) continue;
    const extra = half ? hours / 2 : 0;
    const tail = !half && /^半(?=[内之以前就给,.]|$)/.test(rest.slice(found.length)) ? hours / 2 : 0;
    const value = scaled(amount, hours);
    const sum = value && { ...value, low: value.low + extra + tail, high: value.high + extra + tail };
    add(timed(text, start, end + found.length + (tail ? 1 : 0), sum, found.includes('工作日') ? 'working' : undefined));
    return;
  }
  const people = zhPeople.exec(rest)?.[0];
  // “一位先生” counts nobody against a limit; “3位” does.
  if (people && number !== '一') {
    add({ start, end: end + people.length, of: 'people', ...bounded(text, start, end + people.length, amount) });
  }
}

/** `12-24`, `一到两`: a range; a single run otherwise. */
function readRange(number: string): Amount | undefined {
  const [first = '', second] = number.split(/[~—-]|到|至/);
  const low = readNumeral(first);
  if (second === undefined || second === '') return low;
  const high = readNumeral(second);
  return low && high && low.low <= high.high ? { low: low.low, high: high.high } : undefined;
}

function timed(text: string, start: number, end: number, amount: Amount | undefined, kind?: string): Quantity {
  // A single working day may be three by the calendar: it can't be told.
  const known = kind && /working|business/.test(kind) && amount && amount.high <= 24 ? undefined : amount;
  const one: Quantity = { start, end, of: 'time', ...bounded(text, start, end, known) };
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 12);
  const told = one.bound === 'over' ? before.replace(over.before, '') : before;
  const elapsed = one.bound !== 'within' && (past.before.test(told) || past.after.test(behind));
  return elapsed || (service.test(behind) && one.bound === 'plain') ? { ...one, idle: true } : one;
}

/** The comparison that stands around an amount. */
function bounded(
  text: string,
  start: number,
  end: number,
  amount: Amount | undefined,
): Omit<Quantity, 'start' | 'end' | 'of'> {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 16);
  const bound =
    negatedOver.test(before) || within.before.test(before)
      ? 'within'
      : over.before.test(before) || over.after.test(behind)
        ? 'over'
        : within.after.test(behind)
          ? 'within'
          : after.before.test(before) || after.after.test(behind)
            ? 'after'
            : 'plain';
  return amount ? { amount, bound, idle: false } : { bound, idle: false };
}

/** Bounds of a sign, in the quantity's unit (hours or people). */
export interface Limits {
  max?: number;
  over?: number;
  min?: number;
}

/** Whether a quantity keeps to limits: `yes`, `no`, or `unknown` where its number can't be told. */
export function fits({ amount, bound }: Pick<Quantity, 'amount' | 'bound'>, limits: Limits): 'yes' | 'no' | 'unknown' {
  if (!amount) return 'unknown';
  if (amount.vague) {
    // Both ends must agree; where they don't, nobody can tell.
    const ends = [amount.low, amount.high].map((value) => fits({ amount: { low: value, high: value }, bound }, limits));
    return ends[0] === ends[1] ? (ends[0] ?? 'unknown') : 'unknown';
  }
  const { max, over: above, min } = limits;
  const least = amount.low;
  const most = bound === 'over' ? Number.POSITIVE_INFINITY : amount.high;
  // “24小时后” is later than 24 hours, “2小时后” about 2 hours.
  const late = bound === 'after' ? 1e-6 : 0;
  if (max !== undefined && most + late > max) return 'no';
  if (above !== undefined && (bound === 'over' ? least < above : amount.high + late <= above)) return 'no';
  if (min !== undefined && (bound === 'within' ? amount.high : least) < min) return 'no';
  return 'yes';
}
