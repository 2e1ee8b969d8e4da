import { useState } from 'preact/hooks';
import { newId } from '../drill/clock.ts';
import type { VisitWords } from '../drill/words.ts';
import type { VisitDrill } from './plan.ts';
import { longestText } from './read-run.ts';
import type { Deed } from './run.ts';

interface AddItemProps {
  drill: VisitDrill;
  act: (deed: Deed) => void;
  say: (text: string) => void;
  t: VisitWords;
}

/** An item of one's own, for this visit. */
export function AddItem({ drill, act, say, t }: AddItemProps) {
  const [text, setText] = useState('');
  const [phase, setPhase] = useState(drill.phases[0]?.id ?? '');
  const [role, setRole] = useState(Object.keys(drill.roles)[0] ?? '');
  const [hours, setHours] = useState('');
  const [missing, setMissing] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const words = text.trim();
    setMissing(!words);
    if (!words) return say(t.visit.addNeeds);
    const before = Number(hours);
    const timed = hours !== '' && before >= 0 && before <= 24 * 30;
    const item = { id: `own-${newId().slice(0, 8)}`, phase, text: words, role };
    act({ do: 'add', item: timed ? { ...item, dueHours: -before } : item });
    setText('');
    setHours('');
  };
  const options = (list: [string, string][]) =>
    list.map(([id, name]) => (
      <option value={id} key={id}>
        {name}
      </option>
    ));
  return (
    <details class="plan-add no-print">
      <summary>{t.visit.addItem}</summary>
      <form class="plan-edit" onSubmit={add} noValidate>
        <div class="field">
          <label for="add-text">{t.visit.addText}</label>
          <input
            id="add-text"
            type="text"
            maxLength={longestText}
            value={text}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? 'add-needs' : undefined}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          {missing && (
            <p class="plan-needs" id="add-needs">
              {t.visit.addNeeds}
            </p>
          )}
        </div>
        <div class="field">
          <label for="add-phase">{t.visit.addPhase}</label>
          <select id="add-phase" value={phase} onChange={({ currentTarget }) => setPhase(currentTarget.value)}>
            {options(drill.phases.map(({ id, title }) => [id, title]))}
          </select>
        </div>
        <div class="field">
          <label for="add-role">{t.visit.role}</label>
          <select id="add-role" value={role} onChange={({ currentTarget }) => setRole(currentTarget.value)}>
            {options(Object.entries(drill.roles))}
          </select>
        </div>
        <div class="field">
          <label for="add-hours">{t.visit.addHours}</label>
          <input
            id="add-hours"
            type="number"
            inputMode="decimal"
            min={0}
            max={24 * 30}
            step="any"
            value={hours}
            onInput={({ currentTarget }) => setHours(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button-quiet">
          {t.visit.addIt}
        </button>
      </form>
    </details>
  );
}
