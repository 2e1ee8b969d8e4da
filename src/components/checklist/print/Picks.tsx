import type { ComponentChildren } from 'preact';

interface Option<Value extends string> {
  value: Value;
  name: string;
  about?: string;
  drawing?: ComponentChildren;
}

interface PicksProps<Value extends string> {
  /** Names the group; unique on the page. */
  name: string;
  legend: string;
  options: readonly Option<Value>[];
  picked: Value;
  onPick: (value: Value) => void;
}

/** One of a few ways to print, on cards that say what comes of it. */
export function Picks<Value extends string>({ name, legend, options, picked, onPick }: PicksProps<Value>) {
  return (
    <fieldset class="print-picks">
      <legend>{legend}</legend>
      {options.map(({ value, name: label, about, drawing }) => (
        <label class="pick-option" key={value}>
          <input type="radio" name={name} checked={picked === value} onChange={() => onPick(value)} />
          {drawing}
          <span>
            {label}
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
