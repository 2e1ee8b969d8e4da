import type { Answer } from '../../schemas/answer.ts';
import { splitDay } from '../../scoring/dated.ts';

/** An answer by which somebody missed or broke a rule as it stands now, and how often they gave it. */
export interface WrongAnswer {
  /** Full rule id. */
  rule: string;
  /** The drill and the step of it; a step that asks about a day is named with the day it was last asked of. */
  drill: string;
  at: string;
  /** Typed words made comparable and shortened; all else as it was given. */
  said: Answer;
  times: number;
  /** When it was last given, milliseconds since 1970. */
  last: number;
}

/** What tells two wrong answers apart. */
export function keyOfWrong({ rule, drill, at, said }: Pick<WrongAnswer, 'rule' | 'drill' | 'at' | 'said'>): string {
  return JSON.stringify([rule, drill, splitDay(at).id, said]);
}

/** The most frequent first, then the latest. */
export function byTimes(a: WrongAnswer, b: WrongAnswer): number {
  return b.times - a.times || b.last - a.last || (keyOfWrong(a) < keyOfWrong(b) ? -1 : 1);
}

/** Adds up the same answers of several lists. */
export function addUp(lists: Iterable<WrongAnswer>): Map<string, WrongAnswer> {
  const all = new Map<string, WrongAnswer>();
  for (const one of lists) {
    const key = keyOfWrong(one);
    const known = all.get(key);
    if (!known) all.set(key, { ...one });
    else {
      known.times += one.times;
      if (one.last > known.last || (one.last === known.last && one.at > known.at)) {
        known.last = one.last;
        known.at = one.at;
      }
    }
  }
  return all;
}

/** The most frequent of each rule first, then the second of each …, so many in all. */
export function topOfEach(wrong: readonly WrongAnswer[], most: number): WrongAnswer[] {
  const seen = new Map<string, number>();
  return [...wrong]
    .sort(byTimes)
    .map((one) => {
      const rank = seen.get(one.rule) ?? 0;
      seen.set(one.rule, rank + 1);
      return { one, rank };
    })
    .sort((a, b) => a.rank - b.rank || byTimes(a.one, b.one))
    .slice(0, most)
    .map(({ one }) => one);
}
