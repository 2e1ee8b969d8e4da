import { useState } from 'preact/hooks';
import type { View } from './view.ts';

/** The names could not be fetched: what is safe, and what to do. @param onAgain settles once it was tried again */
export function NoCatalogue({ onAgain, view }: { onAgain: () => Promise<void>; view: View }) {
  const words = view.t.failed;
  const [isTrying, setTrying] = useState(false);
  const again = async () => {
    setTrying(true);
    await onAgain();
    setTrying(false);
  };
  return (
    <section class="record-trouble" role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p class="record-actions">
        <button type="button" class="button" aria-disabled={isTrying} onClick={() => !isTrying && again()}>
          {isTrying ? view.t.loading : words.again}
        </button>
      </p>
    </section>
  );
}
