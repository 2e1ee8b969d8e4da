import type { ComponentChildren } from 'preact';
import type { BoardRule } from '../../learner/board/catalogue.ts';
import type { MasteryState } from '../../learner/mastery.ts';
import { StateSeal } from '../learner/StateSeal.tsx';
import type { View } from './view.ts';

interface RuleLineProps {
  rule: BoardRule;
  state: MasteryState;
  view: View;
  /** What is said of it. */
  children?: ComponentChildren;
}

/** A rule in a list: its seal, its procedure, its sentence. */
export function RuleLine({ rule, state, view, children }: RuleLineProps) {
  return (
    <li>
      <StateSeal state={state} redLine={rule.redLine} number={rule.number} />
      <div class="trainer-rule">
        <span class="record-note">{rule.procedure.title}</span>
        <a href={view.base + rule.path}>{rule.says}</a>
        {children}
      </div>
    </li>
  );
}
