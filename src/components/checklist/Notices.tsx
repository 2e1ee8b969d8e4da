import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import type { PlannedItem } from './plan.ts';

/** The rules that have changed since a run was begun. */
export function Changed({ rules, t, base }: { rules: readonly RuleCard[]; t: VisitWords; base: string }) {
  if (rules.length === 0) return null;
  return (
    <div class="drill-trouble no-print">
      <p>{t.visit.changed}</p>
      <ul class="run-list">
        {rules.map(({ id, says, path }) => (
          <li key={id}>
            <a href={base + path}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is not done although its time is over, each a way to its place. */
export function Late({ items, t }: { items: readonly PlannedItem[]; t: VisitWords }) {
  if (items.length === 0) return null;
  const go = (id: string) => document.querySelector<HTMLElement>(`#item-${id} input`)?.focus();
  return (
    <div class="drill-trouble no-print">
      <p>{fill(t.visit.lateCount, { n: items.length })}</p>
      <ul class="run-list">
        {items.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="run-go" onClick={() => go(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
