import { fill } from '../../i18n/fill.ts';
import type { RuleVerdict } from '../../scoring/types.ts';
import type { RoleplayWords } from '../drill/words.ts';
import { mayClaim, mayJudge, type Remark, selfVerdicts } from './remarks.ts';
import './remarks.css';

interface RemarksProps {
  verdict: RuleVerdict;
  /** The sentence of its rule: many buttons on a page share their words. */
  says: string;
  remark: Remark | undefined;
  /** Takes what is said; without it, what was said is only shown. */
  onRemark: ((remark: Remark) => void) | undefined;
  t: RoleplayWords;
}

/** What the trainee may say, or has said, about a verdict: how they judge themselves, and that the answer should count. */
export function Remarks(props: RemarksProps) {
  const { verdict, onRemark, t } = props;
  const { judged, claimed } = props.remark ?? {};
  if (onRemark)
    return (
      <>
        {mayJudge(verdict) && <Judge {...props} judged={judged} onRemark={onRemark} />}
        {mayClaim(verdict) && <Claim {...props} claimed={claimed ?? false} onRemark={onRemark} />}
      </>
    );
  return (
    <>
      {judged && <p class="verdicts-note">{fill(t.judged, { verdict: t.verdict[judged] })}</p>}
      {claimed && <p class="verdicts-note">{t.claimedThen}</p>}
    </>
  );
}

type AskProps = Pick<RemarksProps, 'verdict' | 'says' | 't'> & { onRemark: (remark: Remark) => void };

/** How the trainee judges themselves: one of two, and pressed again none. */
function Judge({ verdict, says, judged, onRemark, t }: AskProps & Pick<Remark, 'judged'>) {
  const note = `judge-${verdict.rule}`;
  return (
    <fieldset class="remark no-print" aria-describedby={note}>
      <legend>
        {t.judge}
        <span class="visually-hidden"> {says}</span>
      </legend>
      <span class="remark-choices">
        {selfVerdicts.map((self) => (
          <button
            key={self}
            type="button"
            class="button-quiet remark-choice"
            aria-pressed={judged === self}
            onClick={() => onRemark({ judged: judged === self ? undefined : self })}
          >
            {t.judgement[self]}
          </button>
        ))}
      </span>
      <span class="remark-note" id={note}>
        {judged ? `${fill(t.judged, { verdict: t.verdict[judged] })}${t.takeBack}` : t.judgeNote}
      </span>
    </fieldset>
  );
}

/** That the answer should count. */
function Claim({ verdict, says, claimed, onRemark, t }: AskProps & { claimed: boolean }) {
  const note = `claim-${verdict.rule}`;
  return (
    <p class="remark no-print">
      <label class="remark-claim">
        <input
          type="checkbox"
          checked={claimed}
          aria-describedby={note}
          onChange={(event) => onRemark({ claimed: event.currentTarget.checked })}
        />
        <span>
          {t.claim}
          <span class="visually-hidden">{fill(t.ofRule, { rule: says })}</span>
        </span>
      </label>
      <span class="remark-note" id={note}>
        {claimed ? t.claimed : t.claimNote}
      </span>
    </p>
  );
}
