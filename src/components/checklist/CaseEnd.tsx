import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { Points } from '../drill/Points.tsx';
import { Report } from '../drill/Report.tsx';
import { Saved } from '../drill/Saved.tsx';
import type { Step } from '../drill/step.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { CaseText } from './CaseText.tsx';
import { hasPhases, type Rehearsal } from './rehearsal.ts';
import { partsOfCase, reachedBy } from './score.ts';
import { partsOfRoles } from './who-does.ts';

interface CaseEndProps {
  bundle: ChecklistBundle;
  rehearsal: Rehearsal;
  step: Step;
  heading: RefObject<HTMLHeadingElement>;
  onKeep: () => void;
  onAnother: () => void;
  t: ChecklistWords;
  base: string;
}

/** The score of a practised case, line by line and rule by rule. */
export function CaseEnd({ bundle, rehearsal, step, heading, onKeep, onAnother, t, base }: CaseEndProps) {
  const { drill, rules } = bundle;
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {t.caseEnd}
      </h2>
      <Points reached={reachedBy(bundle, step, rehearsal.rolesStep)} rules={rules} t={t} base={base} />
      <Saved kept={rehearsal.kept ?? true} onKeep={onKeep} t={t} base={base} />
      <div class="drill-actions">
        <button type="button" class="button" onClick={onAnother}>
          {t.anotherCase}
        </button>
      </div>
      <h3>{t.lineByLine}</h3>
      <CaseText bundle={bundle} at={rehearsal.case} />
      <Report
        step={step}
        rules={rules}
        parts={partsOfCase(bundle, step, t)}
        model={hasPhases(drill) ? drill.phases.map(({ title }) => title) : undefined}
        t={t}
        base={base}
      />
      {rehearsal.rolesStep && (
        <>
          <h3>{t.practise.whoDoesIt}</h3>
          <Report
            step={rehearsal.rolesStep}
            rules={rules}
            parts={partsOfRoles(bundle, rehearsal, t)}
            t={t}
            base={base}
          />
        </>
      )}
    </section>
  );
}
