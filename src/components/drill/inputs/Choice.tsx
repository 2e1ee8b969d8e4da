import './choice.css';

interface ChoiceProps {
  /** The text that asks, by id: it names the group. */
  labelledBy: string;
  /** In the order of the file; `shown` says in which order they stand. */
  options: readonly { text: string }[];
  shown: readonly number[];
  picked: number | undefined;
  onPick: (option: number) => void;
}

/** Pick one. */
export function Choice({ labelledBy, options, shown, picked, onPick }: ChoiceProps) {
  return (
    <fieldset class="pick" aria-labelledby={labelledBy}>
      {shown.map((index) => (
        <label class="pick-option" key={index}>
          <input type="radio" name={labelledBy} checked={picked === index} onChange={() => onPick(index)} />
          <span>{options[index]?.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoicesProps extends Omit<ChoiceProps, 'picked' | 'onPick'> {
  /** Indices as strings, in the order picked: the form in which the answer is kept. */
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}

/** Pick all that are right. */
export function Choices({ labelledBy, options, shown, picked, onChange }: ChoicesProps) {
  const toggle = (at: string) => onChange(picked.includes(at) ? picked.filter((one) => one !== at) : [...picked, at]);
  return (
    <fieldset class="pick" aria-labelledby={labelledBy}>
      {shown.map((index) => (
        <label class="pick-option" key={index}>
          <input type="checkbox" checked={picked.includes(String(index))} onChange={() => toggle(String(index))} />
          <span>{options[index]?.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
