import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { SharedWrong } from '../../learner/board/team.ts';
import { answerLines, type StepWords, stepAt } from '../../learner/steps.ts';
import { stepsOfDrill } from '../learner/useSteps.ts';
import type { View } from './view.ts';

interface WrongAnswersProps {
  answers: readonly SharedWrong[];
  /** True where they are one person's. */
  alone?: boolean;
  view: View;
}

/** The most common wrong answers to a rule, each with what was asked. */
export function WrongAnswers({ answers, alone = false, view }: WrongAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <ul class="trainer-wrong">
      {answers.map((wrong, index) => (
        <Wrong key={`${index} ${wrong.drill} ${wrong.at}`} wrong={wrong} alone={alone} view={view} />
      ))}
    </ul>
  );
}

function Wrong({ wrong, alone, view }: { wrong: SharedWrong; alone: boolean; view: View }) {
  const { t, locale } = view;
  const { drill, at, said, people, times } = wrong;
  const [steps, setSteps] = useState<Readonly<Record<string, StepWords>>>({});
  useEffect(() => {
    stepsOfDrill(drill, view.base).then(setSteps);
  }, [drill]);
  const step = stepAt(steps, at, locale);
  return (
    <li>
      <p class="record-asked">
        {view.drills.get(drill)?.title ?? drill}
        {step && t.colon + step.asks}
      </p>
      <blockquote class="record-said">
        {answerLines(said, step).map((line, index) => (
          <p key={index}>
            {line.label !== undefined && <span class="record-label">{line.label + t.colon}</span>}
            {line.text}
          </p>
        ))}
      </blockquote>
      <p class="record-note">{fill(alone ? t.weak.timesAlone : t.weak.times, { people, times })}</p>
    </li>
  );
}
