import type { Localised } from '../schemas/localised.ts';
import type { Turn } from '../schemas/roleplay.ts';
import type { Outcome } from './outcome.ts';

/** Where a turn leads after each outcome. */
export function targetsOf(turn: Pick<Localised<Turn>, 'next'>): Record<Outcome, string> {
  const { next } = turn;
  return typeof next === 'string' ? { good: next, weak: next, bad: next } : next;
}
