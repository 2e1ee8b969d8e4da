import type { Attempt } from '../../learner/attempt.ts';
import { replayOf, type ReplayStep as Step } from '../../learner/replay.ts';
import { answerLines, type StepWords, stepAt } from '../../learner/steps.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { Marks } from './Marks.tsx';
import { useEvidence } from './useEvidence.ts';
import { useSteps } from './useSteps.ts';
import type { View } from './view.ts';

/** An attempt once more, step by step: what was asked, what was answered word for word, what was said of it and by which rule. */
export function Replay({ attempt, view }: { attempt: Attempt; view: View }) {
  const { t, locale, base } = view;
  const steps = useSteps(attempt, (drill) => view.drills.has(drill), base);
  const [evidence, show] = useEvidence(attempt, view);
  const replay = replayOf(attempt);
  const wordsAt = (at: string) => (steps === 'waiting' ? undefined : stepAt(steps, at, locale));
  const isWatched = attempt.kind === 'observation';
  const isStrange = steps !== 'waiting' && !isWatched && replay.some((step) => 'said' in step && !wordsAt(step.at));
  return (
    <>
      <h3>{isWatched ? t.attempts.marks : t.replay.title}</h3>
      {replay.length === 0 && <p>{t.replay.empty}</p>}
      {isStrange && <p class="record-note">{t.attempts.noWords}</p>}
      <EvidenceButton evidence={evidence} onShow={show} t={t} />
      <ol class="record-answers" data-watched={isWatched || undefined}>
        {replay.map((step) => (
          <ReplayItem
            key={step.at}
            step={step}
            words={wordsAt(step.at)}
            said={evidence.state === 'shown' ? evidence.show(step.at) : undefined}
            view={view}
          />
        ))}
      </ol>
    </>
  );
}

interface ReplayItemProps {
  step: Step;
  /** The words of the step, once they are there. */
  words: StepWords | undefined;
  /** The answer with its evidence underlined, where that was asked for and can be told. */
  said: preact.VNode | undefined;
  view: View;
}

function ReplayItem({ step, words, said, view }: ReplayItemProps) {
  const { t } = view;
  // An observer's remark is about a rule.
  const asked = words?.asks ?? view.rules.get(step.at)?.says;
  return (
    <li>
      {step.said !== undefined && <p class="record-asked">{asked ?? <code>{step.at}</code>}</p>}
      {step.said !== undefined && (
        <blockquote class="record-said">{said ?? <Said said={step.said} words={words} t={t} />}</blockquote>
      )}
      {step.marks.length > 0 && (
        <Marks marks={step.marks} claims={step.claims} isNumbered={said !== undefined} view={view} />
      )}
    </li>
  );
}

/** An answer line by line. */
function Said({ said, words, t }: { said: NonNullable<Step['said']>; words: StepWords | undefined; t: View['t'] }) {
  const lines = answerLines(said, words).filter(({ text }) => text !== '');
  return (
    <>
      {lines.length === 0 && <p class="record-note">{t.attempts.nothing}</p>}
      {lines.map((line, index) => (
        <p key={index}>
          {line.label !== undefined && <span class="record-label">{line.label + t.colon}</span>}
          {line.text}
        </p>
      ))}
    </>
  );
}
