import type { ChecklistBundle, RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { dueText } from '../handbook/sheet.ts';
import { stamp } from './due.ts';
import { phasesFor, type Run } from './ticking.ts';

interface FilledSheetProps {
  bundle: ChecklistBundle;
  run: Run;
  t: ChecklistWords;
}

/** The form with what was ticked. Names and numbers of guests are filled in by pen, as on the blank one. */
export function FilledSheet({ bundle, run, t }: FilledSheetProps) {
  const { drill, rules, facts: desk } = bundle;
  const words = t.sheet;
  return (
    <section class="sheet" aria-labelledby="filled-title">
      <header class="sheet-head">
        <h2 id="filled-title">{drill.title}</h2>
        <p>{desk.company.name}</p>
      </header>
      <dl class="sheet-blanks">
        {drill.blanks.map(({ id, label, wide }) => (
          <div key={id} data-wide={wide ? '' : undefined}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {drill.facts.length > 0 && (
        <ul class="sheet-cases sheet-facts">
          {drill.facts.map(({ id, asks }) => (
            <li key={id}>
              <span>{asks}</span>
              <b>{run.facts[id] ? words.yes : words.no}</b>
            </li>
          ))}
        </ul>
      )}
      <p class="sheet-use">
        {words.use[drill.use]} {fill(words.event, { event: drill.event })}
      </p>
      {phasesFor(drill, run.facts).map((phase) => (
        <section class="sheet-phase" key={phase.id}>
          <h3>{phase.title}</h3>
          <ul class="sheet-items">
            {phase.items.map(({ id, text, role, due, rule }) => {
              const tick = run.ticks[id];
              return (
                <li key={id}>
                  <span
                    class="sheet-box"
                    data-ticked={tick ? '' : undefined}
                    role="img"
                    aria-label={tick ? t.done : t.notDone}
                  />
                  <span class="sheet-text">
                    {text} {tick && <span class="sheet-when">{stamp(tick.at)}</span>}
                  </span>
                  <span>{drill.roles[role] ?? role}</span>
                  <span>{dueText(due, words)}</span>
                  <span>{sourceOf(rules[rule], tick?.version, t)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <dl class="sheet-blanks">
        <div>
          <dt>{words.checkedBy}</dt>
          <dd />
        </div>
        <div>
          <dt>{words.date}</dt>
          <dd />
        </div>
      </dl>
    </section>
  );
}

/** The clauses a rule goes back to, and the version of it that was followed. */
function sourceOf(rule: RuleCard | undefined, ticked: number | undefined, t: ChecklistWords): string {
  if (!rule) return '';
  const clauses = rule.source.map((clause) => (clause === 'house' ? t.house : clause)).join(t.listComma);
  return fill(t.ruleVersion, { rule: clauses, version: ticked ?? rule.version });
}
