import type { SingleBundle } from '../../catalogue/single.ts';
import { fitRules, sessionIn } from '../drill/resume.ts';
import { hasShape } from '../drill/shape.ts';
import { findItem } from '../quiz/round.ts';
import type { TalkStep } from '../roleplay/remarks.ts';
import type { Items } from './items.ts';
import type { Sitting } from './sitting.ts';

/** The refs that a draft asks for, before anything of it was looked at; none where it is no review. */
export function refsIn(draft: unknown): string[] {
  const { asks } = (draft ?? {}) as { asks?: unknown };
  if (!Array.isArray(asks)) return [];
  const refs = asks.map((ask: unknown) => (ask as { ref?: unknown } | null)?.ref);
  return refs.every((ref): ref is string => typeof ref === 'string') ? refs : [];
}

function fitsItem(bundle: SingleBundle | undefined, step: TalkStep): boolean {
  if (!bundle || !fitRules([step], bundle.rules)) return false;
  if (bundle.kind === 'quiz') {
    const item = findItem(bundle, step.at);
    return item !== undefined && hasShape(item.kind, step.said);
  }
  const turn = bundle.drill.turns.find(({ id }) => id === step.at);
  return turn !== undefined && hasShape(turn.asks, step.said);
}

/**
 * The review that a draft holds.
 * @param now milliseconds since 1970
 * @returns undefined where there is none, or where an item has changed under it
 */
export function resumeSitting(items: Items, draft: unknown, now: number): Sitting | undefined {
  const sitting = sessionIn<Sitting>(draft, now);
  const refs = refsIn(draft);
  if (!sitting || !Array.isArray(sitting.steps) || refs.length === 0) return undefined;
  const { steps, index, view } = sitting;
  const answered = view === 'ask' || view === 'change' ? index : view === 'verdict' ? index + 1 : refs.length;
  const whole = index >= 0 && index < refs.length && steps.length === answered;
  const fits = steps.every((step, at) => fitsItem(items.get(refs[at] ?? '')?.bundle, step));
  return whole && fits && refs.every((ref) => items.has(ref)) ? sitting : undefined;
}
