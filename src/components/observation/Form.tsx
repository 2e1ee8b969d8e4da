import type { RefObject } from 'preact';
import type { ObservedRule } from '../../catalogue/observed.ts';
import { fill } from '../../i18n/fill.ts';
import type { Sheet, SheetFault } from '../../learner/observation.ts';
import { Confirm } from '../drill/Confirm.tsx';
import { Row } from './Row.tsx';
import type { ObservationWords } from './words.ts';

interface FormProps {
  sheet: Sheet;
  rules: readonly ObservedRule[];
  faults: readonly SheetFault[];
  heading: RefObject<HTMLHeadingElement>;
  form: RefObject<HTMLFormElement>;
  onEnter: (part: Partial<Sheet>) => void;
  onLook: () => void;
  onClear: () => void;
  t: ObservationWords;
  base: string;
}

/** Who watched and when, and a row a rule. */
export function Form({ sheet, rules, faults, heading, form, onEnter, onLook, onClear, t, base }: FormProps) {
  const words = t.form;
  const left = rules.filter(({ id }) => !sheet.sights[id]).length;
  const fault = (at: SheetFault) =>
    faults.includes(at) && (
      <p class="watch-fault" id={`watch-${at}-fault`} role="alert">
        {words.fault[at]}
      </p>
    );
  const invalid = (at: SheetFault) =>
    faults.includes(at) ? { 'aria-invalid': true, 'aria-describedby': `watch-${at}-fault` } : {};
  return (
    <form
      ref={form}
      class="watch-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <h2 id="watch-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>
        {words.lead} <span class="watch-keys">{words.keys}</span>
      </p>
      <div class="watch-who">
        <div class="field">
          <label for="watch-observer">{words.observer}</label>
          <input
            id="watch-observer"
            required
            maxLength={60}
            autocomplete="off"
            value={sheet.observer}
            onInput={({ currentTarget }) => onEnter({ observer: currentTarget.value })}
            {...invalid('observer')}
          />
          {fault('observer')}
        </div>
        <div class="field">
          <label for="watch-day">{words.day}</label>
          <input
            id="watch-day"
            type="date"
            required
            value={sheet.day}
            onInput={({ currentTarget }) => onEnter({ day: currentTarget.value })}
            {...invalid('day')}
          />
          {fault('day')}
        </div>
      </div>
      {fault('marks')}
      {rules.map((rule) => (
        <Row
          key={rule.id}
          rule={rule}
          sight={sheet.sights[rule.id]}
          remark={sheet.remarks[rule.id] ?? ''}
          onSee={(sight) => onEnter({ sights: { ...sheet.sights, [rule.id]: sight } })}
          onRemark={(remark) => onEnter({ remarks: { ...sheet.remarks, [rule.id]: remark } })}
          t={t}
          base={base}
        />
      ))}
      {left > 0 && left < rules.length && <p class="watch-note">{fill(words.left, { n: left })}</p>}
      <div class="drill-actions">
        <button type="submit" class="button">
          {words.check}
        </button>
        <Confirm
          label={words.clear}
          asks={words.clearAsk}
          yes={words.clearYes}
          no={words.clearNo}
          onConfirm={onClear}
        />
      </div>
    </form>
  );
}
