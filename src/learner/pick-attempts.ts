import { type Attempt, type AttemptKind, attemptKinds } from './attempt.ts';

/** Which attempts are wanted; what is left out is not asked for. */
export interface Wanted {
  kind?: AttemptKind | undefined;
  /** Id of a procedure. */
  procedure?: string | undefined;
}

/** The procedure that an attempt was at; a review is of several and has none. */
export function procedureOf({ kind, drill }: Pick<Attempt, 'kind' | 'drill'>): string | undefined {
  if (kind === 'review') return undefined;
  return drill.split('/')[kind === 'observation' ? 1 : 0];
}

/** The attempts that are wanted, in the order given. */
export function pickAttempts(attempts: readonly Attempt[], { kind, procedure }: Wanted): readonly Attempt[] {
  if (!kind && !procedure) return attempts;
  return attempts.filter((one) => (!kind || one.kind === kind) && (!procedure || procedureOf(one) === procedure));
}

/** What there is to pick from: the kinds that occur, as they are listed anywhere, and the procedures. */
export function choicesIn(attempts: readonly Attempt[]): { kinds: AttemptKind[]; procedures: Set<string> } {
  const kinds = new Set(attempts.map(({ kind }) => kind));
  return {
    kinds: attemptKinds.filter((kind) => kinds.has(kind)),
    procedures: new Set(attempts.flatMap((one) => procedureOf(one) ?? [])),
  };
}
