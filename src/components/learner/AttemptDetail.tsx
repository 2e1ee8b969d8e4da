import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import { Answers } from './Answers.tsx';
import { Marks } from './Marks.tsx';
import type { View } from './view.ts';

/** An attempt in full: points, time, verdicts and answers. */
export function AttemptDetail({ attempt, view }: { attempt: Attempt; view: View }) {
  const words = view.t.attempts;
  const drill = view.drills.get(attempt.drill);
  const minutes = Math.round((attempt.finished - attempt.started) / 60_000);
  return (
    <div class="record-detail">
      <p class="record-facts">
        {attempt.max > 0 && <span>{fill(words.points, { points: attempt.points, max: attempt.max })}</span>}
        <span>{minutes >= 1 ? fill(words.minutes, { n: minutes }) : words.shortTime}</span>
        {attempt.locale !== view.locale && <span>{words.inOther}</span>}
        {drill ? <a href={view.base + drill.path}>{words.again}</a> : <span>{words.goneDrill}</span>}
      </p>
      <Marks attempt={attempt} view={view} />
      <Answers attempt={attempt} view={view} />
    </div>
  );
}
