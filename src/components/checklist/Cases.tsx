import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { AnswerForm } from '../drill/AnswerForm.tsx';
import { Choice } from '../drill/inputs/Choice.tsx';
import type { ChecklistWords } from '../drill/words.ts';

interface CasesProps {
  bundle: ChecklistBundle;
  heading?: RefObject<HTMLHeadingElement>;
  onBegin: (at: string) => void;
  t: ChecklistWords;
}

/** Which case to practise on. */
export function Cases({ bundle, heading, onBegin, t }: CasesProps) {
  const { cases } = bundle.drill;
  const [picked, setPicked] = useState(0);
  return (
    <section class="drill-sum" data-stage>
      <h2 id="cases" ref={heading} tabIndex={-1}>
        {t.whichCase}
      </h2>
      <p class="checklist-how">{t.practiseHow}</p>
      <AnswerForm typed={picked} onSend={() => onBegin(cases[picked]?.id ?? '')} label={t.begin} say={() => {}} t={t}>
        <Choice
          labelledBy="cases"
          options={cases.map(({ tells }) => ({ text: tells }))}
          shown={[...cases.keys()]}
          picked={picked}
          onPick={setPicked}
        />
      </AnswerForm>
    </section>
  );
}
