import type { ObservedRule } from '../../catalogue/observed.ts';
import { fill } from '../../i18n/fill.ts';
import { type Sight, sights } from '../../learner/observation.ts';
import type { ObservationWords } from './words.ts';

interface RowProps {
  rule: ObservedRule;
  sight: Sight | undefined;
  remark: string;
  onSee: (sight: Sight) => void;
  onRemark: (remark: string) => void;
  t: ObservationWords;
  base: string;
}

/** A rule, what was seen of it, and room for a remark. The browser's own radio buttons: the arrow keys choose. */
export function Row({ rule, sight, remark, onSee, onRemark, t, base }: RowProps) {
  const { id, number, says, redLine, path } = rule;
  return (
    <fieldset class="watch-row">
      <legend>
        <a class="seal" href={base + path} aria-label={fill(t.ruleNumber, { n: number })}>
          {number}
        </a>
        <span>
          {says} {redLine && <span class="watch-red">{t.redLine}</span>}
        </span>
      </legend>
      <div class="watch-sights">
        {sights.map((one) => (
          <label key={one}>
            <input type="radio" name={`watch-${id}`} checked={sight === one} onChange={() => onSee(one)} />
            {t.sight[one]}
          </label>
        ))}
      </div>
      <input
        class="watch-remark"
        aria-label={fill(t.form.remark, { n: number })}
        placeholder={t.form.remarkHint}
        maxLength={300}
        autocomplete="off"
        value={remark}
        onInput={({ currentTarget }) => onRemark(currentTarget.value)}
      />
    </fieldset>
  );
}
