import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { stamp } from './due.ts';
import { type NoRun, readHandover, unpacked } from './handover.ts';
import { planOf } from './plan.ts';
import { progressOf } from './progress.ts';
import type { Run } from './run.ts';
import { stateOf } from './state.ts';
import { checked } from './strangers.ts';
import type { Runs } from './useRuns.ts';
import { runTitle } from './words.ts';

interface TakeInProps {
  bundle: VisitBundle;
  /** The fragment of a link, or the text of a file. */
  given: { packed: string } | { text: string };
  runs: Runs;
  onClose: (taken: boolean) => void;
  t: VisitWords;
  base: string;
}

/** How many unknown names are listed. */
const few = 8;

/** A run that came from elsewhere: what it is, and whether it is to be taken in. Until then nothing changes. */
export function TakeIn({ bundle, given, runs, onClose, t, base }: TakeInProps) {
  const [read, setRead] = useState<{ run: Run } | NoRun>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let stale = false;
    const text = 'text' in given ? Promise.resolve(given) : unpacked(given.packed);
    text.then((got) => {
      if (!stale) setRead('text' in got ? readHandover(got.text) : got);
    });
    return () => {
      stale = true;
    };
  }, [given]);
  useEffect(() => {
    if (read) heading.current?.focus();
  }, [read]);
  if (!read) return null;
  const leave = (
    <button type="button" class="button-quiet" onClick={() => onClose(false)}>
      {t.visit.givenLeave}
    </button>
  );
  return (
    <section class="run-given card no-print" aria-labelledby="run-given">
      <h2 id="run-given" tabIndex={-1} ref={heading}>
        {t.visit.givenTitle}
      </h2>
      {'refused' in read ? (
        <>
          <p class="plan-needs">
            {t.visit.notGiven[read.refused]} {read.at && <code>{read.at}</code>}
          </p>
          <div class="drill-actions">{leave}</div>
        </>
      ) : read.run.drill === bundle.id ? (
        <Offer bundle={bundle} run={read.run} runs={runs} onClose={onClose} t={t} leave={leave} />
      ) : (
        <>
          <p>
            {t.visit.givenOther}{' '}
            <a href={`${base}/checklists/${read.run.drill}/${'packed' in given ? `#run=${given.packed}` : ''}`}>
              {read.run.drill}
            </a>
          </p>
          <div class="drill-actions">{leave}</div>
        </>
      )}
    </section>
  );
}

type OfferProps = Pick<TakeInProps, 'bundle' | 'runs' | 'onClose' | 't'> & { run: Run; leave: preact.JSX.Element };

/** A run of this checklist, and what it holds that this site does not know. */
function Offer({ bundle, run: given, runs, onClose, t, leave }: OfferProps) {
  const { run, strangers } = checked(given, bundle.drill, bundle.rules);
  const state = stateOf(run);
  const { done } = progressOf(planOf(bundle.drill, bundle.rules, state.visit), state.ticks);
  const time = stamp(run.log.at(-1)?.at ?? run.started);
  const names = strangers.slice(0, few).join(t.listComma) + (strangers.length > few ? '…' : '');
  return (
    <>
      <p>{fill(t.visit.givenName, { name: runTitle(run, t), n: done, time })}</p>
      {strangers.length > 0 && <p class="plan-needs">{fill(t.visit.givenStrangers, { n: strangers.length, names })}</p>}
      <p class="checklist-how">
        {runs.all.some((one) => one.run.id === run.id) ? t.visit.givenMerge : t.visit.givenNote}
      </p>
      <div class="drill-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            runs.takeIn(run);
            onClose(true);
          }}
        >
          {t.visit.givenTake}
        </button>
        {leave}
      </div>
    </>
  );
}
