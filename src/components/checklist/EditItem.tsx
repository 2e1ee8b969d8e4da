import { useState } from 'preact/hooks';
import type { VisitWords } from '../drill/words.ts';
import type { PlannedItem, VisitDrill } from './plan.ts';
import { longestText } from './read-run.ts';
import type { Deed } from './run.ts';

interface EditItemProps {
  drill: VisitDrill;
  item: PlannedItem;
  act: (deed: Deed) => void;
  say: (text: string) => void;
  t: VisitWords;
}

/** How an item is done this time: other words, another role, or not at all and why. */
export function EditItem({ drill, item, act, say, t }: EditItemProps) {
  const { id, text, role } = item;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const reword = (words: string) => {
    if (words !== text) act({ do: 'reword', item: id, text: words === item.documented ? '' : words });
  };
  const strike = () => {
    setMissing(!reason.trim());
    if (reason.trim()) act({ do: 'strike', item: id, reason: reason.trim() });
    else say(t.visit.strikeNeeds);
  };
  return (
    <div class="plan-edit">
      <div class="field">
        <label for={`words-${id}`}>{t.visit.wording}</label>
        <input
          id={`words-${id}`}
          type="text"
          maxLength={longestText}
          value={text}
          onChange={({ currentTarget }) => reword(currentTarget.value.trim())}
        />
      </div>
      <div class="field">
        <label for={`role-${id}`}>{t.visit.role}</label>
        <select
          id={`role-${id}`}
          value={role}
          onChange={({ currentTarget }) => act({ do: 'reassign', item: id, role: currentTarget.value })}
        >
          {Object.entries(drill.roles).map(([one, name]) => (
            <option value={one} key={one}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`why-${id}`}>{t.visit.strikeWhy}</label>
        <input
          id={`why-${id}`}
          type="text"
          maxLength={longestText}
          value={reason}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `needs-${id}` : undefined}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {missing && (
          <p class="plan-needs" id={`needs-${id}`}>
            {t.visit.strikeNeeds}
          </p>
        )}
      </div>
      <button type="button" class="button-quiet" onClick={strike}>
        {t.visit.strikeIt}
      </button>
    </div>
  );
}
