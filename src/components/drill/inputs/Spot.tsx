import type { RuleCard } from '../../../catalogue/bundle.ts';
import { fill } from '../../../i18n/fill.ts';
import type { QuizWords } from '../words.ts';
import './spot.css';

interface SpotProps {
  lines: readonly { who: 'clerk' | 'visitor' | 'stage'; text: string }[];
  /** The rules to accuse a line of breaking. */
  suspects: readonly RuleCard[];
  /** Line index → rule; an empty rule is a line marked without saying why yet. */
  accused: Readonly<Record<string, string>>;
  onChange: (accused: Record<string, string>) => void;
  t: QuizWords;
}

/** A transcript: mark the lines that break a rule, and say which. Visitors are bound by none. */
export function Spot({ lines, suspects, accused, onChange, t }: SpotProps) {
  const toggle = (at: string) => {
    const { [at]: marked, ...others } = accused;
    onChange(marked === undefined ? { ...others, [at]: '' } : others);
  };
  return (
    <ol class="spot">
      {lines.map(({ who, text }, index) => {
        const at = String(index);
        const marked = accused[at] !== undefined;
        return (
          <li class="spot-line" key={at} data-who={who} data-marked={marked || undefined}>
            {who !== 'visitor' ? (
              <label class="spot-mark">
                <input type="checkbox" checked={marked} onChange={() => toggle(at)} />
                <span>{fill(t.saidBy, { who: t.who[who], text })}</span>
              </label>
            ) : (
              <p>{fill(t.saidBy, { who: t.who[who], text })}</p>
            )}
            {marked && (
              <div class="field">
                <label for={`spot-${at}`}>{t.whichRule}</label>
                <select
                  id={`spot-${at}`}
                  value={accused[at]}
                  onChange={(event) => onChange({ ...accused, [at]: event.currentTarget.value })}
                >
                  <option value="">{t.choose}</option>
                  {suspects.map(({ id, says }) => (
                    <option value={id} key={id}>
                      {says}
                    </option>
                  ))}
                </select>
                <p class="spot-rule" aria-hidden="true">
                  {suspects.find(({ id }) => id === accused[at])?.says}
                </p>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
