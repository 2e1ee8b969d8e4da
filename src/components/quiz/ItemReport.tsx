import type { ComponentChildren } from 'preact';
import type { QuizBundle } from '../../catalogue/bundle.ts';
import { Report } from '../drill/Report.tsx';
import type { Step } from '../drill/step.ts';
import type { QuizWords } from '../drill/words.ts';
import { partsOfItem } from './parts.ts';
import { itemAt } from './round.ts';
import { feedbackOf } from './score.ts';

interface ItemReportProps {
  bundle: QuizBundle;
  step: Step;
  t: QuizWords;
  base: string;
  children?: ComponentChildren;
}

/** What an answer to an item came to, and what the rule says about it. */
export function ItemReport({ bundle, step, t, base, children }: ItemReportProps) {
  const item = itemAt(bundle, step.at);
  return (
    <Report
      step={step}
      rules={bundle.rules}
      parts={partsOfItem(item, step.said, feedbackOf(item, step), (id) => bundle.rules[id]?.says ?? id, t)}
      model={item.kind === 'order' ? item.actions.map(({ text }) => text) : undefined}
      explain={item.explain}
      t={t}
      base={base}
    >
      {children}
    </Report>
  );
}
