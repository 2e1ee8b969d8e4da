import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { Replay } from './Replay.tsx';
import type { View } from './view.ts';

/** An attempt in full: points, time, and the whole of it step by step. */
export function AttemptDetail({ attempt, view }: { attempt: Attempt; view: View }) {
  const words = view.t.attempts;
  // Below nothing where the clock was moved back meanwhile: then nobody knows.
  const minutes = Math.round((attempt.finished - attempt.started) / 60_000);
  return (
    <div class="record-detail">
      <p class="record-facts">
        {attempt.observer && <span>{fill(view.t.replay.observed, { name: attempt.observer })}</span>}
        {attempt.max > 0 && <span>{fill(words.points, { points: attempt.points, max: attempt.max })}</span>}
        {attempt.kind !== 'observation' && minutes >= 0 && (
          <span>{minutes >= 1 ? fill(words.minutes, { n: minutes }) : words.shortTime}</span>
        )}
        {attempt.locale !== view.locale && <span>{words.inOther}</span>}
        <Again attempt={attempt} view={view} />
      </p>
      <Replay attempt={attempt} view={view} />
    </div>
  );
}

/** Where to do the same once more; an observation takes somebody who stands by. */
function Again({ attempt, view: { t, base, drills } }: { attempt: Attempt; view: View }) {
  const drill = drills.get(attempt.drill);
  if (drill) return <a href={base + drill.path}>{t.attempts.again}</a>;
  if (attempt.kind === 'review') return <a href={`${base}/review/`}>{t.replay.toReview}</a>;
  return attempt.kind === 'observation' ? null : <span>{t.attempts.goneDrill}</span>;
}
