import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { longestName, nameIn } from '../../learner/name.ts';
import { $profiles } from '../../stores/profiles.ts';

interface NameFormProps {
  id: string;
  label: string;
  button: string;
  /** The name to begin with. */
  start?: string;
  words: Messages['profiles'];
  /** Takes the name. @returns what went wrong, if something did */
  onName: (name: string) => string | undefined;
}

/** One line for a name. An empty one, or one that somebody else here has, is refused in words. */
export function NameForm({ id, label, button, start = '', words, onName }: NameFormProps) {
  const [typed, setTyped] = useState(start);
  const [wrong, setWrong] = useState<string>();
  const send = (event: Event) => {
    event.preventDefault();
    const name = nameIn(typed);
    const taken = name !== start && $profiles.get().some((other) => other.name === name);
    setWrong(name === '' ? words.nameEmpty : taken ? fill(words.nameTaken, { name }) : onName(name));
  };
  return (
    <form class="field who-form" onSubmit={send}>
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          value={typed}
          maxLength={longestName}
          autocomplete="off"
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button-quiet">
          {button}
        </button>
      </div>
      <p id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </form>
  );
}
