import type { Step } from './step.ts';

/** What the sessions of all kinds have in common. */
export interface Session {
  v: 1;
  /** The id its attempt will have. */
  id: string;
  seed: number;
  /** Milliseconds since 1970. */
  started: number;
  finished?: number | undefined;
}

/** A report stays through a reload or a switch of language; who comes back later, or earlier by a clock moved back, starts anew. */
const reportLasts = 60 * 60 * 1000;

/**
 * A stored draft as a session, as far as that can be seen from outside; the kind looks at its own parts.
 * @param now milliseconds since 1970
 */
export function sessionIn<Kind extends Session>(draft: unknown, now: number): Kind | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined;
  const session = draft as Partial<Session>;
  const whole = session.v === 1 && typeof session.id === 'string' && typeof session.seed === 'number';
  const over = session.finished !== undefined && Math.abs(now - session.finished) > reportLasts;
  return whole && !over ? (draft as Kind) : undefined;
}

/** True where steps can be shown with the rules as they are now. */
export function fitRules(steps: readonly Step[], rules: Readonly<Record<string, unknown>>): boolean {
  return steps.every(({ verdicts }) => verdicts.every(({ rule }) => rule in rules));
}
