import type { RefObject } from 'preact';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { itemWords } from '../../catalogue/item-words.ts';
import { AnswerForm } from '../drill/AnswerForm.tsx';
import '../drill/inputs/match.css';
import type { ChecklistWords } from '../drill/words.ts';
import { CaseText } from './CaseText.tsx';
import { factsAt, type Rehearsal } from './rehearsal.ts';
import { rolesAsked } from './who-does.ts';

interface RolesProps {
  bundle: ChecklistBundle;
  rehearsal: Rehearsal;
  heading: RefObject<HTMLHeadingElement>;
  /** The words on the button. */
  label: string;
  onGive: (roles: Record<string, string>) => void;
  onBack: () => void;
  onDone: () => void;
  say: (text: string) => void;
  t: ChecklistWords;
}

/** Who does what, for some of the items picked. */
export function Roles({ bundle, rehearsal, heading, label, onGive, onBack, onDone, say, t }: RolesProps) {
  const { drill } = bundle;
  const facts = factsAt(drill, rehearsal.case);
  const asked = rolesAsked(drill, rehearsal);
  const given = Object.fromEntries(asked.map(({ id }) => [id, rehearsal.roles[id] ?? '']));
  return (
    <section class="drill-sum" data-stage>
      <h2 ref={heading} tabIndex={-1}>
        {t.practise.whoDoesIt}
      </h2>
      <CaseText bundle={bundle} at={rehearsal.case} />
      <p class="checklist-how">{t.practise.rolesHow}</p>
      <AnswerForm typed={given} parts={asked.length} onSend={onDone} label={label} say={say} t={t}>
        <div class="match">
          {asked.map((item) => (
            <div class="field match-row" key={item.id}>
              <label for={`role-${item.id}`}>{itemWords(drill.facts, item, facts)}</label>
              <select
                id={`role-${item.id}`}
                value={given[item.id]}
                onChange={(event) => onGive({ ...rehearsal.roles, [item.id]: event.currentTarget.value })}
              >
                <option value="">{t.practise.choose}</option>
                {Object.entries(drill.roles).map(([role, name]) => (
                  <option value={role} key={role}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </AnswerForm>
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onBack}>
          {t.backToPick}
        </button>
      </div>
    </section>
  );
}
