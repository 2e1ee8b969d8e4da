import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { $unkept } from '../../stores/unkept.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { AttemptItem } from './AttemptItem.tsx';
import type { View } from './view.ts';

const perPage = 20;
const none: readonly Attempt[] = [];

/** Every attempt, latest first, twenty a page. */
export function Attempts({ attempts, view }: { attempts: readonly Attempt[]; view: View }) {
  const words = view.t.attempts;
  const unkept = new Set(useClientStore($unkept, none).map(({ id }) => id));
  const [page, setPage] = useState(0);
  const range = useRef<HTMLParagraphElement>(null);
  const pages = Math.ceil(attempts.length / perPage);
  const now = Math.min(page, pages - 1);
  const latest = attempts.toReversed().slice(now * perPage, (now + 1) * perPage);
  /** The reader is taken to the head of the new page: it says where they are now. */
  const turn = (to: number) => {
    setPage(to);
    range.current?.focus();
    range.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <section aria-labelledby="record-attempts">
      <h2 id="record-attempts" data-spot>
        {words.title}
      </h2>
      <p class="record-lead" ref={range} tabIndex={-1}>
        {fill(pages > 1 ? words.range : words.all, {
          from: now * perPage + 1,
          to: now * perPage + latest.length,
          n: attempts.length,
        })}
      </p>
      <ul class="record-attempts">
        {latest.map((attempt) => (
          <AttemptItem key={attempt.id} attempt={attempt} unkept={unkept.has(attempt.id)} view={view} />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="record-actions" aria-label={words.pages}>
          <button type="button" class="button-quiet" disabled={now === 0} onClick={() => turn(now - 1)}>
            {words.later}
          </button>
          <button type="button" class="button-quiet" disabled={now === pages - 1} onClick={() => turn(now + 1)}>
            {words.earlier}
          </button>
        </nav>
      )}
    </section>
  );
}
