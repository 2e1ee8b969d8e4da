import type { Attempt, Claim } from '../../learner/attempt.ts';
import { answerLines, type StepWords, stepAt } from '../../learner/steps.ts';
import { JudgedRule } from './Marks.tsx';
import { useSteps } from './useSteps.ts';
import type { View } from './view.ts';

/** What was asked and what was answered, word for word. */
export function Answers({ attempt, view }: { attempt: Attempt; view: View }) {
  const words = view.t.attempts;
  const steps = useSteps(attempt, (drill) => view.drills.has(drill), view.base);
  const isStrange = steps !== 'waiting' && attempt.answers.some(({ at }) => !stepAt(steps, at, view.locale));
  return (
    <>
      <h3>{words.answers}</h3>
      {attempt.answers.length === 0 && <p>{words.noAnswers}</p>}
      {isStrange && <p class="record-note">{words.noWords}</p>}
      <ol class="record-answers">
        {attempt.answers.map((answer, index) => (
          <AnswerItem
            key={index}
            answer={answer}
            claims={attempt.claims?.filter(({ at }) => at === answer.at) ?? []}
            step={steps === 'waiting' ? undefined : stepAt(steps, answer.at, view.locale)}
            view={view}
          />
        ))}
      </ol>
    </>
  );
}

interface AnswerItemProps {
  answer: Attempt['answers'][number];
  /** Under which rules the trainee says that it should count. */
  claims: readonly Claim[];
  step: StepWords | undefined;
  view: View;
}

function AnswerItem({ answer, claims, step, view }: AnswerItemProps) {
  const { t } = view;
  const lines = answerLines(answer.said, step).filter(({ text }) => text !== '');
  return (
    <li>
      <p class="record-asked">{step?.asks ?? <code>{answer.at}</code>}</p>
      <blockquote class="record-said">
        {lines.length === 0 && <p class="record-note">{t.attempts.nothing}</p>}
        {lines.map((line, index) => (
          <p key={index}>
            {line.label !== undefined && <span class="record-label">{line.label + t.colon}</span>}
            {line.text}
          </p>
        ))}
      </blockquote>
      {claims.length > 0 && (
        <>
          <p class="record-note">{t.candidates.claimed}</p>
          <ul class="record-marks">
            {claims.map((claim) => (
              <JudgedRule key={claim.rule} verdict={claim.scored} about={claim} view={view} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
