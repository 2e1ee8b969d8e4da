import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Claim, Mark } from '../../learner/attempt.ts';
import type { Verdict } from '../../schemas/examples.ts';
import type { View } from './view.ts';

interface MarksProps {
  marks: readonly Mark[];
  claims: readonly Claim[];
  /** True where the answer above has numbers that lead here. */
  isNumbered: boolean;
  view: View;
}

/** The verdicts on one answer, in the order they were given; each leads to its rule. */
export function Marks({ marks, claims, isNumbered, view }: MarksProps) {
  return (
    <ol class="record-marks" data-numbered={isNumbered || undefined}>
      {marks.map((mark, index) => (
        <MarkItem
          key={index}
          mark={mark}
          isClaimed={claims.some(({ rule, at }) => rule === mark.rule && at === mark.at)}
          view={view}
        />
      ))}
    </ol>
  );
}

/** What trainees judged themselves is shown as what it stands for: the scorer could not tell. */
function MarkItem({ mark, isClaimed, view }: { mark: Mark; isClaimed: boolean; view: View }) {
  const words = view.t.attempts;
  const isOwn = mark.by === 'self';
  return (
    <JudgedRule verdict={isOwn ? 'unrecognised' : mark.verdict} about={mark} view={view}>
      {isOwn && <span class="record-own">{fill(words.self, { verdict: view.verdicts[mark.verdict] })}</span>}
      {mark.by === 'observer' && <span class="tag">{words.observer}</span>}
      {isClaimed && <span class="tag">{view.t.replay.claimed}</span>}
    </JudgedRule>
  );
}

interface JudgedRuleProps {
  verdict: Verdict;
  about: Pick<Mark, 'rule' | 'version'>;
  view: View;
  children?: ComponentChildren;
}

/** A verdict and its rule as it stands now; a rule that is gone is named by its id. */
export function JudgedRule({ verdict, about, view, children }: JudgedRuleProps) {
  const rule = view.rules.get(about.rule);
  return (
    <li>
      <span class="verdict" data-verdict={verdict}>
        {view.verdicts[verdict]}
      </span>
      <span>
        {rule ? <a href={view.base + rule.path}>{rule.says}</a> : <code>{about.rule}</code>}
        {rule && rule.version !== about.version && (
          <span class="tag">{fill(view.t.attempts.oldVersion, { n: about.version })}</span>
        )}
        {children}
      </span>
    </li>
  );
}
