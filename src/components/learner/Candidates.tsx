import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Candidate } from '../../learner/candidates.ts';
import { now } from '../drill/clock.ts';
import { showMinute } from './format.ts';
import { JudgedRule } from './Marks.tsx';
import { saveCandidates } from './save-file.ts';
import type { View } from './view.ts';

/** Answers that the trainee says should count: how many, which, and a file of them for the trainer. */
export function Candidates({ candidates, view }: { candidates: readonly Candidate[]; view: View }) {
  const words = view.t.candidates;
  const [open, setOpen] = useState(false);
  const [name, setName] = useState<string>();
  if (candidates.length === 0) return null;
  return (
    <section aria-labelledby="record-candidates">
      <h2 id="record-candidates" data-spot>
        {words.title}
      </h2>
      <p class="record-lead">{fill(words.lead, { n: candidates.length })}</p>
      <details class="record-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.show}</summary>
        {open && (
          <ol class="record-answers">
            {candidates.map((candidate, index) => (
              <CandidateItem key={index} candidate={candidate} view={view} />
            ))}
          </ol>
        )}
      </details>
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={() => setName(saveCandidates(candidates, now()))}>
          {words.save}
        </button>
        <span role="status">{name && fill(words.saved, { name })}</span>
      </p>
      <p class="record-note">{words.note}</p>
    </section>
  );
}

function CandidateItem({ candidate, view }: { candidate: Candidate; view: View }) {
  const { answer, drill, finished, scored } = candidate;
  return (
    <li>
      <p class="record-asked">
        {view.drills.get(drill)?.title ?? drill} · {showMinute(finished, view.locale)}
      </p>
      <blockquote class="record-said">{answer}</blockquote>
      <ul class="record-marks">
        <JudgedRule verdict={scored} about={candidate} view={view} />
      </ul>
    </li>
  );
}
