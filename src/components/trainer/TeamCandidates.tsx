import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { teamCandidates } from '../../learner/board/team.ts';
import { candidateLines } from '../../learner/candidates.ts';
import { now } from '../drill/clock.ts';
import { fileDay, showMinute } from '../learner/format.ts';
import { saveFile } from '../site/save-file.ts';
import { RuleLine } from './RuleLine.tsx';
import type { Person, View } from './view.ts';

/** How many are listed. */
const listed = 100;

/** Answers that trainees say should count: the list, and a file of them to judge by. */
export function TeamCandidates({ people, view }: { people: readonly Person[]; view: View }) {
  const { t, verdicts, locale } = view;
  const words = t.candidates;
  const [open, setOpen] = useState(false);
  const [name, setName] = useState<string>();
  const all = teamCandidates(people);
  if (all.length === 0) return null;
  const save = () => {
    const file = `yingbin-candidates-${fileDay(now())}.jsonl`;
    saveFile(file, candidateLines(all.map(({ candidate }) => candidate)), 'application/jsonl');
    setName(file);
  };
  return (
    <section class="no-print" aria-labelledby="trainer-candidates">
      <h2 id="trainer-candidates">{words.title}</h2>
      <p class="record-lead">{fill(words.lead, { n: all.length })}</p>
      <details class="record-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.show}</summary>
        {open && all.length > listed && <p class="record-note">{fill(words.more, { n: listed })}</p>}
        {open && (
          <ol class="record-answers">
            {all.slice(0, listed).map(({ by, candidate }, index) => {
              const rule = view.rules.get(candidate.rule);
              return (
                <li key={index}>
                  <p class="record-asked">
                    {by.label} · {view.drills.get(candidate.drill)?.title ?? candidate.drill} ·{' '}
                    {showMinute(candidate.finished, locale)}
                  </p>
                  <blockquote class="record-said">{candidate.answer}</blockquote>
                  <p class="record-note">{fill(words.scored, { verdict: verdicts[candidate.scored] })}</p>
                  <ul class="record-weakest">{rule && <RuleLine rule={rule} state="untried" view={view} />}</ul>
                </li>
              );
            })}
          </ol>
        )}
      </details>
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={save}>
          {words.save}
        </button>
        <span role="status">{name && fill(words.saved, { name })}</span>
      </p>
      <p class="record-note">{words.note}</p>
    </section>
  );
}
