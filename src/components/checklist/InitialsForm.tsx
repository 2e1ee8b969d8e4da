import { useEffect, useRef, useState } from 'preact/hooks';
import { longestLabel } from './read-run.ts';

interface InitialsFormProps {
  id: string;
  label: string;
  /** The words on its button. */
  go: string;
  /** Why some initials won't do. */
  refuses?: (by: string) => string | undefined;
  onGive: (by: string) => void;
  /** A way round it. */
  none?: { label: string; onNone: () => void };
}

/** Asks for initials below an item; with a way round it, it asks at once. */
export function InitialsForm({ id, label, go, refuses, onGive, none }: InitialsFormProps) {
  const [by, setBy] = useState('');
  const [wrong, setWrong] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (none) box.current?.focus();
  }, []);
  const give = (event: Event) => {
    event.preventDefault();
    const initials = by.trim();
    const why = refuses?.(initials);
    setWrong(why);
    if (why || !initials) box.current?.focus();
    else onGive(initials);
  };
  return (
    <form class="run-initials" onSubmit={give} noValidate>
      <div class="field">
        <label for={id}>{label}</label>
        <input
          ref={box}
          id={id}
          type="text"
          autoComplete="off"
          maxLength={longestLabel}
          value={by}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong && `${id}-wrong`}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
        {wrong && (
          <p class="plan-needs" id={`${id}-wrong`} role="alert">
            {wrong}
          </p>
        )}
      </div>
      <button type="submit" class="button-quiet">
        {go}
      </button>
      {none && (
        <button type="button" class="button-quiet" onClick={none.onNone}>
          {none.label}
        </button>
      )}
    </form>
  );
}
