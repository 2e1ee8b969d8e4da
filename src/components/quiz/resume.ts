import type { QuizBundle } from '../../catalogue/bundle.ts';
import { fitRules, sessionIn } from '../drill/resume.ts';
import { hasShape } from '../drill/shape.ts';
import { findItem, type Round, type Sitting } from './round.ts';

function fits(bundle: QuizBundle, round: Round): boolean {
  return (
    Array.isArray(round?.items) &&
    Array.isArray(round.steps) &&
    round.items.length > round.index &&
    round.items.every((id) => findItem(bundle, id)) &&
    round.steps.every(({ at, said }) => {
      const item = findItem(bundle, at);
      return item !== undefined && hasShape(item.kind, said);
    }) &&
    fitRules(round.steps, bundle.rules)
  );
}

/**
 * The quiz that a draft holds.
 * @param now milliseconds since 1970
 * @returns undefined where there is none, or where the quiz has changed under it
 */
export function resumeSitting(bundle: QuizBundle, draft: unknown, now: number): Sitting | undefined {
  const sitting = sessionIn<Sitting>(draft, now);
  if (!sitting) return undefined;
  return [sitting.first, ...(sitting.again ? [sitting.again] : [])].every((round) => fits(bundle, round))
    ? sitting
    : undefined;
}
