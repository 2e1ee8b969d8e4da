import type { ComponentChildren } from 'preact';
import type { ShownTalk } from '../../catalogue/bundle.ts';
import { Report } from '../drill/Report.tsx';
import type { RoleplayWords } from '../drill/words.ts';
import { partsOfTurn } from './parts.ts';
import { Remarks } from './Remarks.tsx';
import type { Remark, TalkStep } from './remarks.ts';
import type { TalkTurn } from './talk.ts';

interface TurnReportProps {
  bundle: ShownTalk;
  turn: TalkTurn;
  step: TalkStep;
  /** True where the answer stands in a bubble above already. */
  inTalk?: boolean;
  /** Takes what the trainee says about a verdict; without it, what was said is only shown. */
  onRemark?: ((rule: string, remark: Remark) => void) | undefined;
  t: RoleplayWords;
  base: string;
  children?: ComponentChildren;
}

/** What an answer in the talk came to. */
export function TurnReport({ bundle, turn, step, inTalk = false, onRemark, t, base, children }: TurnReportProps) {
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
      below={(verdict) =>
        turn.asks === 'reply' && (
          <Remarks
            verdict={verdict}
            says={bundle.rules[verdict.rule]?.says ?? verdict.rule}
            remark={step.remarks?.[verdict.rule]}
            onRemark={onRemark && ((remark) => onRemark(verdict.rule, remark))}
            t={t}
          />
        )
      }
      t={t}
      base={base}
    >
      {children}
    </Report>
  );
}
