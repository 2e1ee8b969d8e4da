import type { ChecklistFact, FactAnswer } from '../../schemas/checklist.ts';
import type { Localised } from '../../schemas/localised.ts';
import type { VisitWords } from '../drill/words.ts';
import { longestLabel } from './read-run.ts';

interface FactFieldProps {
  fact: Localised<ChecklistFact>;
  answer: FactAnswer | undefined;
  onTell: (answer: FactAnswer) => void;
  t: VisitWords;
}

/** Few options stand beside each other, many in a list. */
const few = 3;

/** One fact of the visit, asked in the form its kind has. */
export function FactField({ fact, answer, onTell, t }: FactFieldProps) {
  const { id, asks } = fact;
  const field = `fact-${id}`;
  if (typeof fact.usual === 'boolean' || ('options' in fact && fact.options.length <= few)) {
    const options: { id: FactAnswer; label: string }[] =
      'options' in fact
        ? fact.options
        : [
            { id: true, label: t.sheet.yes },
            { id: false, label: t.sheet.no },
          ];
    return (
      <fieldset class="fact">
        <legend>{asks}</legend>
        <span class="fact-options">
          {options.map((option) => (
            <label class="fact-option" key={String(option.id)}>
              <input type="radio" name={field} checked={answer === option.id} onChange={() => onTell(option.id)} />
              <span>{option.label}</span>
            </label>
          ))}
        </span>
      </fieldset>
    );
  }
  return (
    <div class="fact field">
      <label for={field}>{asks}</label>
      {'options' in fact && (
        <select id={field} value={String(answer)} onChange={(event) => onTell(event.currentTarget.value)}>
          {fact.options.map((option) => (
            <option value={option.id} key={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {'most' in fact && (
        <input
          id={field}
          type="number"
          inputMode="numeric"
          min={0}
          max={fact.most}
          value={String(answer)}
          onChange={({ currentTarget }) => {
            const told = Math.round(Number(currentTarget.value));
            if (currentTarget.value !== '' && told >= 0 && told <= fact.most) onTell(told);
            else currentTarget.value = String(answer);
          }}
        />
      )}
      {'kind' in fact && fact.kind === 'text' && (
        <input
          id={field}
          type="text"
          maxLength={longestLabel}
          autoComplete="off"
          value={String(answer)}
          onChange={({ currentTarget }) => onTell(currentTarget.value.trim())}
        />
      )}
    </div>
  );
}
