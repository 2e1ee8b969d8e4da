import type { ComponentChildren } from 'preact';
import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Cue, RuleVerdict } from '../../scoring/types.ts';
import { RuleLink } from './RuleLink.tsx';
import type { DrillWords } from './words.ts';
import './verdicts.css';

interface VerdictsProps {
  verdicts: readonly RuleVerdict[];
  rules: Readonly<Record<string, RuleCard>>;
  /** The raw answer, where it was typed: the words of the evidence are quoted from it. */
  said?: string | undefined;
  /** What stands below a verdict. */
  below?: ((verdict: RuleVerdict) => ComponentChildren) | undefined;
  t: DrillWords;
  base: string;
}

/** Verdict by verdict: glyph and word, the rule, its place in the handbook, the words it rests on. */
export function Verdicts({ verdicts, rules, said, below, t, base }: VerdictsProps) {
  return (
    <ol class="verdicts" data-numbered={said !== undefined || undefined}>
      {verdicts.map((one) => {
        const rule = rules[one.rule];
        return (
          <li class="verdicts-item" key={one.rule} data-verdict={one.verdict}>
            <p class="verdicts-head">
              <span class="verdict" data-verdict={one.verdict}>
                {t.verdict[one.verdict]}
              </span>
              {rule?.redLine && <span class="tag">{t.redLine}</span>}
            </p>
            <p>
              {rule?.says ?? one.rule} {rule && <RuleLink rule={rule} t={t} base={base} />}
            </p>
            {one.verdict === 'unrecognised' && <p class="verdicts-note">{t.untold}</p>}
            {said !== undefined && <Quotes verdict={one} said={said} t={t} />}
            {below?.(one)}
          </li>
        );
      })}
    </ol>
  );
}

/** The words that a verdict rests on, and what took their force away. */
function Quotes({ verdict, said, t }: { verdict: RuleVerdict; said: string; t: DrillWords }) {
  if (verdict.evidence.length === 0) return null;
  return (
    <p class="verdicts-note">
      {t.evidence}
      {verdict.evidence.map(({ start, end, cues }, index) => {
        const weak = cues.filter((cue): cue is Exclude<Cue, 'question'> => cue !== 'question');
        return (
          <>
            {index > 0 && t.listComma}
            <q>{said.slice(start, end)}</q>
            {weak.length > 0 && fill(t.weakened, { cues: weak.map((cue) => t.cue[cue]).join(t.listComma) })}
          </>
        );
      })}
    </p>
  );
}
