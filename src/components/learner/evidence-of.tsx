import type { PlayData, RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { rejudged } from '../../learner/rejudged.ts';
import { compileScorer } from '../../scoring/compile.ts';
import { fetchLanguage } from '../../scoring/languages/fetch.ts';
import { scoreTurn } from '../../scoring/turn.ts';
import { Evidence } from '../drill/Evidence.tsx';
import { fetchPlay } from '../drill/useOpening.ts';
import type { Evidence as Told } from './useEvidence.ts';
import type { View } from './view.ts';

type Shown = Omit<Extract<Told, { state: 'shown' }>, 'state'>;

/**
 * Marks the free answers of a talk once more, by the words of the language that it ended in.
 * @throws when the drill or the scorer can't be fetched
 */
export async function evidenceOf(attempt: Attempt, view: View): Promise<Shown> {
  const [{ bundle }, language] = await Promise.all([
    fetchPlay<PlayData<RoleplayBundle, unknown>>(view.bases[attempt.locale], attempt.drill),
    fetchLanguage(attempt.locale),
  ]);
  const { drill, phrases, facts, rules } = bundle;
  const scorer = compileScorer({ language, phrases, facts });
  const judge = (at: string, said: string) => {
    const turn = drill.turns.find(({ id }) => id === at);
    return turn?.asks === 'reply' ? scoreTurn(turn, said, scorer, rules).verdicts : undefined;
  };
  const { steps, differing } = rejudged(attempt, judge, rules);
  const t = { evidenceNote: view.t.evidenceNote, verdict: view.verdicts };
  return {
    differing,
    show(at) {
      const step = steps.get(at);
      return step && <Evidence said={step.said} verdicts={step.verdicts} t={t} />;
    },
  };
}
