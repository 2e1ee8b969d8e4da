import { fill } from '../../i18n/fill.ts';
import type { Changed as ChangedRule } from '../../learner/mastery.ts';
import { writtenDay } from '../../scoring/day.ts';
import { StateSeal } from './StateSeal.tsx';
import type { View } from './view.ts';
import './changed.css';

/** Rules that were met, and whose meaning has changed since: the old sentence beside the new one. */
export function Changed({ changed, view }: { changed: readonly ChangedRule[]; view: View }) {
  const words = view.t.changed;
  const passed = changed.filter(({ met }) => met !== undefined);
  if (passed.length === 0) return null;
  return (
    <section aria-labelledby="record-changed">
      <h2 id="record-changed" data-spot>
        {words.title}
      </h2>
      <p class="record-lead">{words.lead}</p>
      <ul class="record-changes">
        {passed.map((one) => (
          <ChangedItem key={one.id} changed={one} view={view} />
        ))}
      </ul>
      <p class="record-actions">
        <a class="button" href={`${view.base}/review/?changed`}>
          {words.review}
        </a>
      </p>
    </section>
  );
}

function ChangedItem({ changed: { id, practised, before }, view }: { changed: ChangedRule; view: View }) {
  const { t, base, locale, catalogue } = view;
  const words = t.changed;
  const rule = view.rules.get(id);
  if (!rule) return null;
  const since = (rule.history ?? []).filter(({ version }) => version >= practised);
  const old = since.find(({ version }) => version === practised);
  const last = since.at(-1);
  const drill = catalogue.drills[rule.drills[0] ?? -1];
  return (
    <li class="record-change card">
      <h3>
        <StateSeal state="stale" redLine={rule.redLine} number={rule.number} />
        {fill(words.of, { title: rule.procedure.title, n: rule.number })}
      </h3>
      <div class="record-sides">
        <div>
          <p class="record-note">
            {old
              ? fill(words.old, { n: practised, day: writtenDay(old.until, locale) })
              : fill(words.oldUndated, { n: practised })}
          </p>
          <p>{old?.says ?? words.gone}</p>
          <p class="record-note">{fill(words.stood, { state: t.mastery.state[before.state] })}</p>
        </div>
        <div>
          <p class="record-note">
            {last
              ? fill(words.now, { n: rule.version, day: writtenDay(last.until, locale) })
              : fill(words.nowUndated, { n: rule.version })}
          </p>
          <p>
            <strong>{rule.says}</strong>
          </p>
        </div>
      </div>
      {since.map(({ version, why }) => (
        <p key={version}>{fill(t.why, { why })}</p>
      ))}
      <p class="record-note">
        <a href={base + rule.path}>{words.handbook}</a>
        {drill && ' · '}
        {drill && <a href={base + drill.path}>{fill(t.weakest.practise, { title: drill.title })}</a>}
      </p>
    </li>
  );
}
