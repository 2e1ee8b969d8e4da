import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { suggestedDay } from '../../learner/enrolment.ts';
import type { PathState } from '../../learner/path.ts';
import { Confirm } from '../drill/Confirm.tsx';
import { now } from '../drill/clock.ts';
import { showDay } from '../learner/format.ts';
import { Next } from './Next.tsx';
import { Trail } from './Trail.tsx';
import type { View } from './view.ts';

interface NowProps {
  /** Undefined while the log is read, and on the server. */
  state: PathState | undefined;
  /** What was last done, told to eye and ear. */
  says: string;
  view: View;
}

/** Where one stands: how far it goes, the next step, and how to begin or put the path down. */
export function Now({ state, says, view }: NowProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  // What was pressed goes away, and another heading may stand there by then.
  useLayoutEffect(() => {
    if (wanted.current) heading.current?.focus();
    wanted.current = false;
  });
  const arrive = () => {
    wanted.current = true;
  };
  const { t, path } = view;
  const { steps = 0, done = 0 } = state ?? {};
  const statuses = path.days.map((day, index) => day.steps.map((_, at) => state?.days[index]?.[at]?.status));
  const progress = fill(t.progress, { steps, done });
  return (
    <section class="path-now card" aria-labelledby="path-now">
      {state ? (
        <>
          <div class="path-progress">
            <Trail days={statuses} label={progress} />
            <p aria-hidden="true">{progress}</p>
          </div>
          <Way state={state} heading={heading} arrive={arrive} view={view} />
        </>
      ) : (
        <p id="path-now">{t.loading}</p>
      )}
      <p class="path-says" role="status">
        {says}
      </p>
    </section>
  );
}

interface WayProps {
  state: PathState;
  heading: { current: HTMLHeadingElement | null };
  /** Brings the keyboard to the heading, whatever it says by then. */
  arrive: () => void;
  view: View;
}

function Way({ state, heading, arrive, view }: WayProps) {
  const { t, path, base, locale } = view;
  const { completed, begun, next } = state;
  if (completed !== undefined)
    return (
      <>
        <h2 id="path-now" ref={heading} tabIndex={-1}>
          {t.completed}
        </h2>
        <p>{fill(t.completedText, { day: showDay(completed, locale) })}</p>
        <p class="path-actions">
          <a class="button" href={`${base}/certificate/?path=${path.id}`}>
            {t.certificate}
          </a>
        </p>
      </>
    );
  if (begun === undefined || !next) return <Start state={state} heading={heading} arrive={arrive} view={view} />;
  const today = suggestedDay(begun, now(), path.days.length);
  const leave = () => {
    view.enrol(true);
    arrive();
  };
  return (
    <>
      <Next state={next.state} day={next.day} heading={heading} arrive={arrive} path={state} view={view}>
        <div class="path-leave">
          <Confirm label={t.leave} asks={t.leaveAsk} yes={t.leaveYes} no={t.leaveNo} onConfirm={leave} />
        </div>
      </Next>
      <p class="path-when">
        {fill(t.begun, { begun: showDay(begun, locale), n: today })}
        {next.day < today && t.gap + t.noHurry}
      </p>
    </>
  );
}

function Start({ state: { steps, done }, heading, arrive, view }: WayProps) {
  const { t, path } = view;
  const start = () => {
    view.enrol(false);
    arrive();
  };
  return (
    <>
      <h2 id="path-now" ref={heading} tabIndex={-1}>
        {path.title}
      </h2>
      <p>
        {t.startText}
        {done > 0 && t.gap + fill(t.ahead, { steps, done })}
      </p>
      <p class="path-actions">
        <button type="button" class="button" onClick={start}>
          {t.start}
        </button>
      </p>
    </>
  );
}
