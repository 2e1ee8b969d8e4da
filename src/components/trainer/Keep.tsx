import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Digest } from '../../learner/board/digest.ts';
import { forgetBoard, keepBoard } from '../../stores/board.ts';
import { Confirm } from '../drill/Confirm.tsx';
import { now } from '../drill/clock.ts';
import type { TrainerProps } from './view.ts';

interface KeepProps {
  people: readonly Digest[];
  /** True where something stands in the browser already. */
  stored: boolean;
  /** It was taken out. */
  onForget: () => void;
  t: TrainerProps['t'];
}

/** Keeps the board in the browser, where the trainer wants it, and takes it out again. */
export function Keep({ people, stored, onForget, t }: KeepProps) {
  const words = t.kept;
  const [there, setThere] = useState(stored);
  const [says, setSays] = useState('');
  const keep = () => {
    const why = keepBoard({ kept: now(), people: [...people] });
    if (!why) setThere(true);
    setSays(why ? fill(words.refused, { why: words[why] }) : words.done);
  };
  const forget = () => {
    if (!forgetBoard()) return;
    setThere(false);
    setSays(words.gone);
    onForget();
  };
  return (
    <section class="no-print" aria-labelledby="trainer-keep">
      <h2 id="trainer-keep">{words.title}</h2>
      <p class="record-lead">{words.lead}</p>
      <div class="record-actions">
        {people.length > 0 && (
          <button type="button" class="button-quiet" onClick={keep}>
            {words.keep}
          </button>
        )}
        {(there || stored) && (
          <Confirm label={words.forget} asks={words.ask} yes={words.yes} no={words.no} onConfirm={forget} />
        )}
        <span role="status">{says}</span>
      </div>
    </section>
  );
}
