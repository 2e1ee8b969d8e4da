import { judgeAll, type Scored } from './structured.ts';

/** “first before later”, because of a rule. */
export interface Pair {
  first: string;
  later: string;
  rule: string;
  why: string;
}

/**
 * Scores an order. Only the stated pairs count; a rule is met when all its pairs stand the right
 * way round. Other rules that the question names are met when every pair does.
 */
export function scoreOrder(pairs: readonly Pair[], order: readonly string[], rules: readonly string[]): Scored {
  const holds = ({ first, later }: Pair) => {
    const place = order.indexOf(first);
    return place >= 0 && order.includes(later) && place < order.indexOf(later);
  };
  const isRight = (rule: string) => {
    const own = pairs.filter((pair) => pair.rule === rule);
    return (own.length > 0 ? own : pairs).every(holds);
  };
  return {
    verdicts: judgeAll([...rules, ...pairs.map((pair) => pair.rule)], isRight),
    feedback: pairs.map((pair) => ({ at: `${pair.first}<${pair.later}`, right: holds(pair), why: pair.why })),
  };
}
