import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { procedureOf } from '../../learner/pick-attempts.ts';
import type { View } from './view.ts';

/** What an attempt is called: the title of its drill, the kind of what is no drill, else its id, as the drill is gone. */
export function titleOf(attempt: Pick<Attempt, 'drill' | 'kind'>, { t, drills, procedures }: View): string {
  const drill = drills.get(attempt.drill);
  if (drill) return drill.title;
  if (attempt.kind === 'review') return t.kinds.review;
  if (attempt.kind !== 'observation') return attempt.drill;
  const procedure = procedures.get(procedureOf(attempt) ?? '');
  return procedure ? fill(t.observationOf, { title: procedure.title }) : t.kinds.observation;
}
