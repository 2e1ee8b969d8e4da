import type { Sign, Signs } from '../../schemas/signs.ts';
import type { ScoringFacts } from '../../scoring/types.ts';

type Unit = 'hour' | 'person' | 'day';

/** Something that the scorer looks for in a free answer, told without the wordings it knows. */
export type Clue =
  | { kind: 'meaning' | 'opening' | 'question' | 'together' }
  | { kind: 'said'; what: string }
  | { kind: 'amount'; unit: Unit; bound: 'max' | 'over' | 'min' | 'any'; n: number };

type Quantity = Extract<Sign, { quantity: unknown }>['quantity'];

function amount({ unit, ...bounds }: Quantity, hours: ScoringFacts['hours']): Clue {
  const numberOf = (limit: number | string) => (typeof limit === 'number' ? limit : (hours[limit] ?? 0));
  for (const bound of ['max', 'over', 'min'] as const) {
    const limit = bounds[bound];
    const n = limit === undefined ? 0 : numberOf(limit);
    if (n > 0) return { kind: 'amount', unit, bound, n };
  }
  return { kind: 'amount', unit, bound: 'any', n: 0 };
}

/** What a sign asks for. What must not be there is no clue: a marker looks for what is. */
function cluesOfSign(sign: Sign, facts: ScoringFacts): Clue[] {
  const each = (signs: readonly Sign[]) => signs.flatMap((one) => cluesOfSign(one, facts));
  if (typeof sign === 'string') return [{ kind: 'meaning' }];
  if ('all' in sign) return each(sign.all);
  if ('any' in sign) return each(sign.any);
  if ('near' in sign) return [...each(sign.near), { kind: 'together' }];
  if ('opening' in sign) return [...each([sign.opening]), { kind: 'opening' }];
  if ('question' in sign) return [...each([sign.question]), { kind: 'question' }];
  if ('slot' in sign) {
    const what = sign.slot === 'company' ? facts.company.name : facts.facts[sign.slot.slice('fact.'.length)];
    return what ? [{ kind: 'said', what }] : [];
  }
  return 'quantity' in sign ? [amount(sign.quantity, facts.hours)] : [];
}

/** What shows that a rule was kept, each clue once; none for a prohibition that is kept by not breaking it. */
export function cluesOf(signs: Signs | undefined, facts: ScoringFacts): Clue[] {
  if (signs?.met === undefined) return [];
  const clues = cluesOfSign(signs.met, facts).map((clue) => [JSON.stringify(clue), clue] as const);
  return [...new Map(clues).values()];
}
