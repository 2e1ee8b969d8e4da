import { fill } from '../../i18n/fill.ts';
import type { Week } from '../../learner/time-spent.ts';
import { showDay, showDayOfYear, showSpan } from './format.ts';
import type { View } from './view.ts';

/** The time practised in each of the last weeks: bars, and the same in words. */
export function TimeSpent({ weeks, view: { t, locale } }: { weeks: readonly Week[]; view: View }) {
  const words = t.time;
  const most = Math.max(...weeks.map(({ spent }) => spent));
  if (most <= 0) return null;
  return (
    <section aria-labelledby="record-time">
      <h2 id="record-time" data-spot>
        {words.title}
      </h2>
      <ol class="record-weeks">
        {weeks.map(({ start, spent }) => (
          <li key={start}>
            <span aria-hidden="true">{showDayOfYear(start, locale)}</span>
            <span class="visually-hidden">{fill(words.week, { day: showDay(start, locale) }) + t.colon}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.round((spent / most) * 1000) / 10} height="8" />
            </svg>
            <span>{spent > 0 ? showSpan(spent, words) : words.none}</span>
          </li>
        ))}
      </ol>
      <p class="record-note">{words.how}</p>
    </section>
  );
}
