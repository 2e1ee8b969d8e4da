import type { ComponentChildren } from 'preact';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { Report } from '../drill/Report.tsx';
import type { Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { partsOfTurn } from './parts.ts';
import type { TalkTurn } from './talk.ts';

interface TurnReportProps {
  bundle: RoleplayBundle;
  turn: TalkTurn;
  step: Step;
  /** True where the answer stands in a bubble above already. */
  inTalk?: boolean;
  t: RoleplayWords;
  base: string;
  children?: ComponentChildren;
}

/** What an answer in the talk came to. */
export function TurnReport({ bundle, turn, step, inTalk = false, t, base, children }: TurnReportProps) {
  const model =
    turn.asks === 'reply' ? turn.model : turn.asks === 'order' ? turn.actions.map(({ text }) => text) : undefined;
  return (
    <Report
      step={step}
      rules={bundle.rules}
      parts={partsOfTurn(turn, step.said, step.feedback, t)}
      free={turn.asks === 'reply'}
      inTalk={inTalk}
      model={model}
      t={t}
      base={base}
    >
      {children}
    </Report>
  );
}
