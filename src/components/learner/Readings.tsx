import { fill } from '../../i18n/fill.ts';
import type { Read } from '../../learner/readings.ts';
import { showDay } from './format.ts';
import type { View } from './view.ts';

/** Which procedures were read, in which version and when; those with a later version are to be read again. */
export function Readings({ readings, view }: { readings: readonly Read[]; view: View }) {
  const { t, base, locale, procedures } = view;
  const words = t.readings;
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="record-readings">
      <h2 id="record-readings" data-spot>
        {words.title}
      </h2>
      <ul class="record-readings">
        {readings.map(({ procedure: id, version, finished, isOld }) => {
          const procedure = procedures.get(id);
          return (
            <li key={id}>
              {procedure ? <a href={base + procedure.path}>{procedure.title}</a> : <code>{id}</code>}
              <span class="record-note">
                {fill(words.version, { n: version })} ·{' '}
                <time dateTime={new Date(finished).toISOString()}>{showDay(finished, locale)}</time>
              </span>
              {isOld && procedure && <span class="tag record-due">{fill(words.old, { n: procedure.version })}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
