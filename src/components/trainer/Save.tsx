import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { drillsTable, rulesTable, type TableWords } from '../../learner/board/tables.ts';
import { now } from '../drill/clock.ts';
import { fileDay } from '../learner/format.ts';
import { saveFile } from '../site/save-file.ts';
import { shareDone, standsOf } from './grid.ts';
import type { Person, View } from './view.ts';

function tableWordsOf(view: View): TableWords<Person> {
  const { t, states } = view;
  return {
    ...{
      name: t.people.name,
      who: ({ label }: Person) => label,
      attempts: t.people.attempts,
      last: t.people.last,
      states,
    },
    rule: ({ procedure, number, says }) => fill(t.save.rule, { procedure: procedure.title, n: number, says }),
    drill: (digest) => standsOf(digest, view),
    path: (title) => fill(t.save.path, { title }),
    done: (digest) => shareDone(digest, view),
    day: fileDay,
  };
}

/** The board as tables, and on paper. */
export function Save({ people, scope, view }: { people: readonly Person[]; scope: Scope; view: View }) {
  const words = view.t.save;
  const [saved, setSaved] = useState<string>();
  const save = async (what: 'rules' | 'drills') => {
    // The writer of tables is fetched when somebody wants one.
    const { csvOf } = await import('../../learner/board/csv.ts');
    const { head, rows } = (what === 'rules' ? rulesTable : drillsTable)(people, scope, tableWordsOf(view));
    const name = `${what === 'rules' ? words.rulesFile : words.drillsFile}-${fileDay(now())}.csv`;
    saveFile(name, csvOf(head, rows), 'text/csv;charset=utf-8');
    setSaved(name);
  };
  return (
    <section class="no-print" aria-labelledby="trainer-save">
      <h2 id="trainer-save">{words.title}</h2>
      <p class="record-lead">{words.lead}</p>
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={() => save('rules')}>
          {words.rules}
        </button>
        <button type="button" class="button-quiet" onClick={() => save('drills')}>
          {words.drills}
        </button>
        <button type="button" class="button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <span role="status">{saved && fill(words.saved, { name: saved })}</span>
      </p>
    </section>
  );
}
