import type { ComponentChildren } from 'preact';
import type { RuleCard } from '../../catalogue/bundle.ts';
import type { RuleVerdict } from '../../scoring/types.ts';
import { Evidence } from './Evidence.tsx';
import { byGravity } from './evidence.ts';
import { Parts } from './Parts.tsx';
import type { Part } from './parts.ts';
import type { Step } from './step.ts';
import { Verdicts } from './Verdicts.tsx';
import type { DrillWords } from './words.ts';
import './report.css';

interface ReportProps {
  step: Step;
  rules: Readonly<Record<string, RuleCard>>;
  /** The parts of a structured answer; none for a free one. */
  parts: readonly Part[];
  /** True for an answer in the trainee's own words. */
  free?: boolean;
  /** True where the answer is shown above already, with its evidence. */
  inTalk?: boolean;
  /** What a free answer could have been, or the model order. */
  model?: string | readonly string[] | undefined;
  /** What the rule says here. */
  explain?: string | undefined;
  /** What stands below each verdict. */
  below?: ((verdict: RuleVerdict) => ComponentChildren) | undefined;
  t: DrillWords;
  base: string;
  /** Buttons at its end. */
  children?: ComponentChildren;
}

/** What an answer came to: the answer with its evidence, verdict by verdict, the model answer. */
export function Report({
  step,
  rules,
  parts,
  free = false,
  inTalk = false,
  model,
  explain,
  below,
  t,
  base,
  children,
}: ReportProps) {
  const verdicts = byGravity(step.verdicts);
  const said = free && typeof step.said === 'string' ? step.said : undefined;
  return (
    <div class="report">
      {said !== undefined && !inTalk && (
        <section class="report-answer">
          <p class="report-label">{t.yourAnswer}</p>
          <Evidence said={said} verdicts={verdicts} t={t} />
        </section>
      )}
      {parts.length > 0 && <Parts parts={parts} t={t} />}
      {explain && <p class="report-explain">{explain}</p>}
      <Verdicts verdicts={verdicts} rules={rules} said={said} below={below} t={t} base={base} />
      {model && <Model model={model} ordered={!free} t={t} />}
      {children && <div class="drill-actions">{children}</div>}
    </div>
  );
}

function Model({ model, ordered, t }: { model: string | readonly string[]; ordered: boolean; t: DrillWords }) {
  return (
    <section class="report-model">
      <p class="report-label">{ordered ? t.modelOrder : t.modelAnswer}</p>
      {typeof model === 'string' ? (
        <p>{model}</p>
      ) : (
        <ol class="report-order">
          {model.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
