import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { $backedUp } from '../../stores/backed-up.ts';
import { askToPersist, isPersisted } from '../../stores/persist.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { showMinute } from './format.ts';
import type { View } from './view.ts';

/** When the record was last saved, and the browser's promise to keep it. */
export function Keep({ words, locale }: { words: Messages['keeping']; locale: View['locale'] }) {
  const last = useClientStore($backedUp, undefined);
  const [promised, setPromised] = useState<boolean>();
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => {
    isPersisted().then(setPromised);
  }, []);
  const ask = () =>
    askToPersist().then((granted) => {
      setPromised(granted);
      setAnswer(granted ?? false);
    });
  return (
    <>
      <p class="record-note">
        {last ? fill(words.last, { time: showMinute(last.at, locale), n: last.attempts }) : words.never}
      </p>
      {promised === false && (
        <p class="record-actions">
          <button type="button" class="button-quiet" onClick={ask}>
            {words.ask}
          </button>
          <small class="record-note">{words.askNote}</small>
        </p>
      )}
      <p class="record-note" role="status">
        {answer !== undefined && (answer ? words.granted : words.denied)}
      </p>
    </>
  );
}
