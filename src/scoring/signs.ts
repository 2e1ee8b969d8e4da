import type { Sign } from '../schemas/signs.ts';
import type { Matcher } from './match.ts';
import { fits, type Limits } from './quantities.ts';
import type { Annotated, Reading } from './reading.ts';
import type { Slot } from './slots.ts';
import { CONSTRUCTIVE, isAssessable, isCourtesy, isHesitation, unexplained } from './speech.ts';
import type { Cue } from './types.ts';

/**
 * How far an answer shows a sign: `yes` asserted; `hedged` said without firmness; `half` a part of it, the rest
 * perhaps in words unknown to the phrases; `unknown` nothing found where unknown words could stand; `no`.
 */
export type State = 'yes' | 'hedged' | 'half' | 'unknown' | 'no';

/** A match with the sign that it is evidence of. */
export interface Proof extends Annotated {
  sign: string;
}

export interface Shown {
  state: State;
  /** What was found, also where it was found too weak to count. */
  proofs: Proof[];
}

/** What the names in a sign stand for at one desk, in one drill and language. */
export interface Lexicon {
  group(name: string): { matcher: Matcher; forbidden: boolean };
  slot(name: string): Slot | undefined;
  /** Deadlines in hours, by name. */
  hours: Record<string, number>;
}

/** Which part of the answer counts, and how. */
interface View {
  /** Clauses `from` up to, not including, `to`. */
  from: number;
  to: number;
  asking: boolean;
  denied: boolean;
  /** Whether what was found by mending a misspelling counts. */
  tolerant: boolean;
}

const rank: Record<State, number> = { yes: 4, hedged: 3, half: 2, unknown: 1, no: 0 };
const blocking = new Set<Cue>(['negated', 'reported', 'quoted', 'hypothetical']);

/** Whether words with these cues assert nothing. */
export const isBlocked = (cues: readonly Cue[]) => cues.some((cue) => blocking.has(cue));

/** “我会这样说：”: what follows is the answer. */
const sayingSo = /^(?:我|i)?(?:会|'ll|'d| will| would)?(?:这样|这么)?[ ]?(?:说|回答|答|say|answer)$/;
const nothing: Shown = { state: 'no', proofs: [] };

/**
 * Evaluates signs on one answer.
 * @param strict true for violations: a hedge does not excuse, and an amount must clearly belong to its promise
 * @param tolerant whether misspelt words count; they never accuse
 */
export function showSign(sign: Sign, reading: Reading, lexicon: Lexicon, strict: boolean, tolerant = !strict): Shown {
  const { clauses, cues, normalised } = reading;
  const whole: View = { from: 0, to: clauses.length, asking: false, denied: false, tolerant };
  const byClause = new Map<readonly Annotated[], Annotated[][]>();
  const sorted = (idle: boolean) => ({
    time: reading.quantities.filter(({ quantity }) => quantity?.of === 'time' && (idle || !quantity.idle)),
    people: reading.quantities.filter(({ quantity }) => quantity?.of === 'people'),
  });
  const amounts = sorted(true);
  const deadlines = sorted(false);

  /** Matches of the view, by clause, so that many small views cost no more than one large. */
  function within(all: readonly Annotated[], view: View): Annotated[] {
    if (view.from === 0 && view.to === clauses.length) return all.filter((one) => one.clause >= 0);
    let buckets = byClause.get(all);
    if (!buckets) {
      buckets = [];
      for (const one of all) {
        buckets[one.clause] ??= [];
        buckets[one.clause]?.push(one);
      }
      byClause.set(all, buckets);
    }
    const found: Annotated[] = [];
    for (let index = view.from; index < view.to; index++) found.push(...(buckets[index] ?? []));
    return found;
  }

  function strength(one: Annotated, view: View, forbidden: boolean): 'yes' | 'hedged' | 'no' {
    if ((view.asking && !cues.asks(one.clause)) || (one.mended && !view.tolerant)) return 'no';
    const blocked = one.cues.some((cue) => blocking.has(cue) && !(view.denied && cue === 'negated'));
    if (blocked || (forbidden && cues.courteous(one.start, one.end))) return 'no';
    if (view.denied && (!one.cues.includes('negated') || one.mild)) return 'no';
    return one.cues.includes('hedged') && !strict ? 'hedged' : 'yes';
  }

  /** The best match of a leaf. `open`: other words than those known may say it. */
  function leaf(
    label: string,
    all: readonly Annotated[],
    view: View,
    open: boolean,
    found = within(all, view),
    forbidden = false,
  ): Shown {
    for (const wanted of ['yes', 'hedged'] as const) {
      const good = found.filter((one) => strength(one, view, forbidden) === wanted);
      if (good.length > 0) return { state: wanted, proofs: good.map((one) => ({ ...one, sign: label })) };
    }
    if (all.length === 0) return { state: open ? 'unknown' : 'no', proofs: [] };
    return { state: 'no', proofs: found.slice(0, 1).map((one) => ({ ...one, sign: label })) };
  }

  function amount(quantity: Extract<Sign, { quantity: unknown }>['quantity'], view: View): Shown {
    const scale = quantity.unit === 'day' ? 24 : 1;
    const limits: Limits = {};
    for (const key of ['max', 'over', 'min'] as const) {
      const limit = quantity[key];
      if (limit === undefined) continue;
      const hours = typeof limit === 'number' ? limit * scale : lexicon.hours[limit];
      if (hours === undefined) return { state: 'unknown', proofs: [] };
      limits[key] = hours;
    }
    const of = quantity.unit === 'person' ? 'people' : 'time';
    const label = `quantity:${quantity.unit}`;
    const found = within(deadlines[of], view);
    const fitting = (wanted: string) => found.filter((one) => one.quantity && fits(one.quantity, limits) === wanted);
    const shown = leaf(label, deadlines[of], view, false, fitting('yes'));
    if (shown.state === 'yes' || shown.state === 'hedged') return shown;
    const vague = fitting('unknown').filter((one) => strength(one, view, false) !== 'no');
    // “几个小时内”: what is promised can't be told, which is no violation either.
    if (vague.length > 0 && !strict) return { state: 'hedged', proofs: vague.map((one) => ({ ...one, sign: label })) };
    return { state: 'no', proofs: shown.proofs };
  }

  function every(signs: readonly Sign[], view: View): Shown {
    const shown = signs.map((one) => show(one, view));
    const proofs = shown.flatMap((one) => one.proofs);
    const has = (...states: State[]) => shown.some(({ state }) => states.includes(state));
    if (has('no')) return { state: 'no', proofs };
    if (!has('unknown', 'half')) return { state: has('hedged') ? 'hedged' : 'yes', proofs };
    return { state: has('yes', 'hedged', 'half') || proofs.length > 0 ? 'half' : 'unknown', proofs };
  }

  function some(signs: readonly Sign[], view: View): Shown {
    let best = nothing;
    for (const one of signs) {
      const shown = show(one, view);
      if (rank[shown.state] > rank[best.state] || best === nothing) best = shown;
      if (best.state === 'yes') break;
    }
    return best;
  }

  /** Every sign within one sentence, at most one clause between; an accusation wants them side by side. */
  function near(signs: readonly Sign[], view: View): Shown {
    let best: Shown | undefined;
    for (const width of strict ? [1, 2] : [1, 2, 3]) {
      for (let from = view.from; from + width <= view.to; from++) {
        if (clauses[from]?.sentence !== clauses[from + width - 1]?.sentence) continue;
        const shown = every(signs, { ...view, from, to: from + width });
        if (shown.state !== 'yes' && shown.state !== 'hedged') continue;
        const bound = { state: shown.state, proofs: belonging(shown.proofs) };
        if (!bound.proofs.some((one) => one.quantity) && shown.proofs.some((one) => one.quantity)) continue;
        if (shown.state === 'yes') return bound;
        best ??= bound;
      }
    }
    if (best) return best;
    const apart = every(signs, view);
    return apart.state === 'yes' || apart.state === 'hedged' ? { ...apart, state: 'half' } : apart;
  }

  /** Drops amounts that belong to something else: another amount stands closer, or their clause tells something of its own. */
  function belonging(proofs: readonly Proof[]): Proof[] {
    const others = proofs.filter((one) => !one.quantity);
    if (others.length === 0) return [...proofs];
    const gap = (a: Annotated, b: Annotated) =>
      Math.max(0, a.start - b.end, b.start - a.end) + 1000 * Math.abs(a.clause - b.clause);
    return proofs.filter((one) => {
      if (!one.quantity) return true;
      const rivals = within(amounts[one.quantity.of], {
        from: Math.min(...others.map((other) => other.clause)),
        to: Math.max(...others.map((other) => other.clause)) + 1,
        asking: false,
        denied: false,
        tolerant,
      });
      const mine = Math.min(...others.map((other) => gap(one, other)));
      if (rivals.some((rival) => others.some((other) => gap(rival, other) < mine))) return false;
      if (!strict || others.some((other) => runOn(other.clause, one.clause))) return true;
      const clause = clauses[one.clause];
      return !!clause && unexplained(normalised.text.slice(clause.start, clause.end), [shift(one, clause.start)]) <= 3;
    });
  }

  /** One clause, or two that only their length parts. */
  function runOn(a: number, b: number): boolean {
    if (a === b) return true;
    const [first, second] = [clauses[Math.min(a, b)], clauses[Math.max(a, b)]];
    if (Math.abs(a - b) > 1 || !first || !second || first.stop !== '') return false;
    return !/^(?:但|可是|不过|而是|but|however|instead)/.test(normalised.text.slice(second.start, second.end));
  }

  function opening(sign: Sign, view: View): Shown {
    const real = clauses.flatMap((clause, index) => {
      const words = normalised.text.slice(clause.start, clause.end);
      return sayingSo.test(words) || isHesitation(words) ? [] : [index];
    });
    const end = (real[1] ?? real[0] ?? -1) + 1;
    return show(sign, { ...view, to: Math.max(view.from, Math.min(view.to, end)) });
  }

  /** What does something for the visitor: not mere courtesy, not by guessing, not in an answer like “ok thanks”. */
  let done: Annotated[] | undefined;
  function acts(matcher: Matcher): Annotated[] {
    done ??= isAssessable(normalised.text)
      ? reading
          .matches(matcher, false)
          .filter((one) => !one.mended && !isCourtesy(normalised.text.slice(one.start, one.end)))
      : [];
    return done;
  }

  function show(one: Sign, view: View): Shown {
    if (typeof one === 'string') {
      const { matcher, forbidden } = lexicon.group(one);
      const all = one === CONSTRUCTIVE ? acts(matcher) : reading.matches(matcher, forbidden);
      return leaf(one, all, view, true, undefined, forbidden);
    }
    if ('all' in one) return every(one.all, view);
    if ('any' in one) return some(one.any, view);
    if ('near' in one) return near(one.near, view);
    if ('opening' in one) return opening(one.opening, view);
    if ('question' in one) return show(one.question, { ...view, asking: true });
    if ('negated' in one) return show(one.negated, { ...view, denied: true });
    if ('not' in one) {
      const { state, proofs } = show(one.not, { ...whole, tolerant: true });
      return state === 'yes' || state === 'hedged' ? { state: 'no', proofs } : { state: 'yes', proofs: [] };
    }
    if ('quantity' in one) return amount(one.quantity, view);
    const name = 'slot' in one ? one.slot : one.wrong;
    const slot = lexicon.slot(name);
    if (!slot) return { state: 'unknown', proofs: [] };
    return 'slot' in one
      ? leaf(`slot:${name}`, reading.matches(slot.right, false), view, false)
      : leaf(`wrong:${name}`, reading.matches(slot.wrong, true), view, false);
  }

  return show(sign, whole);
}

const shift = (one: Annotated, by: number) => ({ start: Math.max(0, one.start - by), end: Math.max(0, one.end - by) });
