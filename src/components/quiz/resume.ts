import type { QuizBundle } from '../../catalogue/bundle.ts';
import { fitRules, sessionIn } from '../drill/resume.ts';
import { hasShape } from '../drill/shape.ts';
import type { QuizDrill, Round, Sitting } from './round.ts';

const itemOf = (drill: QuizDrill, id: string) => drill.items.find((item) => item.id === id);

function fits({ drill, rules }: QuizBundle, round: Round): boolean {
  return (
    Array.isArray(round?.items) &&
    Array.isArray(round.steps) &&
    round.items.length > round.index &&
    round.items.every((id) => itemOf(drill, id)) &&
    round.steps.every(({ at, said }) => {
      const item = itemOf(drill, at);
      return item !== undefined && hasShape(item.kind, said);
    }) &&
    fitRules(round.steps, rules)
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
