import type { ShownTalk } from '../../catalogue/bundle.ts';
import { fitRules, sessionIn } from '../drill/resume.ts';
import { hasShape } from '../drill/shape.ts';
import { selfVerdicts, type TalkStep } from './remarks.ts';
import { endingAt, type RoleplayDrill, type Talk } from './talk.ts';

const turnOf = (drill: RoleplayDrill, at: string) => drill.turns.find(({ id }) => id === at);

function fits(drill: RoleplayDrill, { at, said, remarks = {} }: TalkStep): boolean {
  const turn = turnOf(drill, at);
  const known = Object.values(remarks).every(({ judged }) => judged === undefined || selfVerdicts.includes(judged));
  return turn !== undefined && hasShape(turn.asks, said) && known;
}

/**
 * The talk that a draft holds.
 * @param now milliseconds since 1970
 * @returns undefined where there is none, or where the drill has changed under it
 */
export function resumeTalk(bundle: ShownTalk, draft: unknown, now: number): Talk | undefined {
  const talk = sessionIn<Talk>(draft, now);
  if (!talk || !Array.isArray(talk.steps)) return undefined;
  const { drill, rules } = bundle;
  const steps = talk.practice?.step ? [...talk.steps, talk.practice.step] : talk.steps;
  const place = talk.view === 'end' ? endingAt(drill, talk.at) : turnOf(drill, talk.at);
  return place && steps.every((step) => fits(drill, step)) && fitRules(steps, rules) ? talk : undefined;
}
