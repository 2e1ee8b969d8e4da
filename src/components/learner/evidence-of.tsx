import type { TalkBundle } from '../../catalogue/bundle.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { rejudged } from '../../learner/rejudged.ts';
import { compileScorer } from '../../scoring/compile.ts';
import { fetchLanguage } from '../../scoring/languages/fetch.ts';
import { scoreTurn } from '../../scoring/turn.ts';
import { Evidence } from '../drill/Evidence.tsx';
import { fetchPhrases, fetchPlay } from '../drill/fetch-json.ts';
import type { Evidence as Told } from './useEvidence.ts';
import type { View } from './view.ts';

type Shown = Omit<Extract<Told, { state: 'shown' }>, 'state'>;

/**
 * Marks the free answers of a talk once more, by the words of the language that it ended in.
 * @throws when the drill or the scorer can't be fetched
 */
export async function evidenceOf(attempt: Attempt, view: View): Promise<Shown> {
  const base = view.bases[attempt.locale];
  const [{ bundle }, language] = await Promise.all([
    fetchPlay<{ bundle: TalkBundle }>(base, attempt.drill),
    fetchLanguage(attempt.locale),
  ]);
  const { drill, facts, rules, vocabulary } = bundle;
  const answered = new Set(attempt.answers.flatMap(({ at }) => bundle.needs[at] ?? []));
  const parts = await Promise.all([...answered].map((part) => fetchPhrases(base, attempt.drill, part)));
  const scorer = compileScorer({ language, phrases: Object.assign({}, ...parts), vocabulary, facts });
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
