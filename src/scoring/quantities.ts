/** What a number says: one value or a range (两三 = 2 to 3). */
export interface Amount {
  low: number;
  high: number;
  /** 几个, a few: somewhere between, nobody knows where. */
  vague?: true;
}

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

/** Patterns for what stands right before an amount (they end at its start) and right behind it. */
interface Around {
  before: RegExp;
  after: RegExp;
}

/** The words around amounts in one language. */
export interface QuantityWords {
  within: Around;
  /** “不会超过”: a limit, though it says “over”. */
  negatedOver: RegExp;
  over: Around;
  after: Around;
  /** What has been: “等了两天”. */
  past: Around;
  /** Behind an amount that is a service's hours. */
  service: RegExp;
  /** Fixed expressions: hours they allow, undefined where it depends on the day. */
  named: readonly (readonly [RegExp, Amount | undefined, Quantity['bound']])[];
}

/** An amount where it was found, in hours or people. */
export interface Sighting {
  start: number;
  end: number;
  of: Quantity['of'];
  amount: Amount | undefined;
  /** A working day may be three by the calendar: a single one can't be told. */
  working?: boolean;
}

/**
 * Finds every amount of time and people in a normalised answer.
 * @param sightings the amounts that stand there, those first that prevail where two overlap
 */
export function readQuantities(text: string, sightings: readonly Sighting[], words: QuantityWords): Quantity[] {
  const taken = new Uint8Array(text.length);
  const found: Quantity[] = [];
  const add = (one: Quantity) => {
    if (taken.subarray(one.start, one.end).some((mark) => mark === 1)) return;
    taken.fill(1, one.start, one.end);
    found.push(one);
  };
  for (const { start, end, of, amount, working } of sightings) {
    const known = working && amount && amount.high <= 24 ? undefined : amount;
    const bound = boundOf(text, start, end, words);
    const idle = of === 'time' && isIdle(text, start, end, bound, words);
    add({ start, end, of, bound, idle, ...(known ? { amount: known } : {}) });
  }
  for (const [pattern, amount, bound] of words.named) {
    for (const match of text.matchAll(pattern)) {
      const one: Quantity = { start: match.index, end: match.index + match[0].length, of: 'time', bound, idle: false };
      add(amount ? { ...one, amount } : one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An amount in units, in hours or people. */
export function scaled(amount: Amount | undefined, unit: number, more = 0): Amount | undefined {
  return amount && { ...amount, low: amount.low * unit + more, high: amount.high * unit + more };
}

/** Whether an amount sets no deadline. */
function isIdle(text: string, start: number, end: number, bound: Quantity['bound'], words: QuantityWords): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 12);
  const told = bound === 'over' ? before.replace(words.over.before, '') : before;
  const elapsed = bound !== 'within' && (words.past.before.test(told) || words.past.after.test(behind));
  return elapsed || (words.service.test(behind) && bound === 'plain');
}

/** The comparison that stands around an amount. */
function boundOf(text: string, start: number, end: number, words: QuantityWords): Quantity['bound'] {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 16);
  if (words.negatedOver.test(before) || words.within.before.test(before)) return 'within';
  if (words.over.before.test(before) || words.over.after.test(behind)) return 'over';
  if (words.within.after.test(behind)) return 'within';
  return words.after.before.test(before) || words.after.after.test(behind) ? 'after' : 'plain';
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
