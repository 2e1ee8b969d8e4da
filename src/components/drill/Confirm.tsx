import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmProps {
  /** The button. */
  label: string;
  /** What pressing it would do, as a question. */
  asks: string;
  yes: string;
  no: string;
  onConfirm: () => void;
}

/** A button that asks before it does what cannot be undone. */
export function Confirm({ label, asks, yes, no, onConfirm }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (asking) opened.current = true;
    if (opened.current) first.current?.focus();
  }, [asking]);

  if (!asking)
    return (
      <button ref={first} type="button" class="button-quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <fieldset class="drill-confirm">
      <legend>{asks}</legend>
      <div class="drill-actions">
        <button ref={first} type="button" class="button-quiet" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button type="button" class="button" onClick={confirm}>
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
