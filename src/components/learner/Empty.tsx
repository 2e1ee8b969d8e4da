import { fill } from '../../i18n/fill.ts';
import type { View } from './view.ts';

/** Nothing was practised yet: what to do next. */
export function Empty({ view: { t, base, catalogue } }: { view: View }) {
  const first = catalogue.drills.find(({ kind }) => kind === 'roleplay') ?? catalogue.drills[0];
  return (
    <section class="record-empty card">
      <h2>{t.empty.title}</h2>
      <p>{first ? t.empty.says : t.empty.noDrills}</p>
      <p class="record-actions">
        {first && (
          <a class="button" href={base + first.path}>
            {fill(t.empty.start, { title: first.title })}
          </a>
        )}
        {first && (
          <a class="button-quiet" href={`${base}/drills/`}>
            {t.empty.all}
          </a>
        )}
      </p>
      <p>
        <a href={`${base}/paths/`}>{t.empty.paths}</a>
      </p>
      <p>
        <a href="#record-backup">{t.empty.restore}</a>
      </p>
    </section>
  );
}
