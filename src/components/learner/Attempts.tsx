import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import type { Entry } from '../../learner/entry.ts';
import { choicesIn, pickAttempts, type Wanted } from '../../learner/pick-attempts.ts';
import { $unkept } from '../../stores/unkept.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { AttemptFilter } from './AttemptFilter.tsx';
import { AttemptItem } from './AttemptItem.tsx';
import type { View } from './view.ts';

const perPage = 20;
const none: readonly Entry[] = [];

/** Every attempt, latest first, twenty a page; where there are several pages, one kind or procedure may be picked. */
export function Attempts({ attempts, view }: { attempts: readonly Attempt[]; view: View }) {
  const words = view.t.attempts;
  const unkept = new Set(useClientStore($unkept, none).map(({ id }) => id));
  const [wanted, setWanted] = useState<Wanted>({});
  const [page, setPage] = useState(0);
  const range = useRef<HTMLParagraphElement>(null);
  const choices = useMemo(() => choicesIn(attempts), [attempts]);
  const picked = useMemo(() => pickAttempts(attempts, wanted), [attempts, wanted]);
  const pages = Math.ceil(picked.length / perPage);
  const now = Math.max(0, Math.min(page, pages - 1));
  const end = picked.length - now * perPage;
  const latest = picked.slice(Math.max(0, end - perPage), end).reverse();
  /** The reader is taken to the head of the new page: it says where they are now. */
  const turn = (to: number) => {
    setPage(to);
    range.current?.focus();
    range.current?.scrollIntoView({ block: 'center' });
  };
  const want = (other: Wanted) => {
    setWanted(other);
    setPage(0);
  };
  return (
    <section class="record-list" aria-labelledby="record-attempts">
      <h2 id="record-attempts" data-spot>
        {words.title}
      </h2>
      {attempts.length > perPage && <AttemptFilter choices={choices} wanted={wanted} onWant={want} view={view} />}
      <p class="record-lead" ref={range} tabIndex={-1} role="status">
        {picked.length === 0
          ? view.t.filter.none
          : fill(pages > 1 ? words.range : words.all, {
              from: now * perPage + 1,
              to: now * perPage + latest.length,
              n: picked.length,
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
