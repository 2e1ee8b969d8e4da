import { fill } from '../../i18n/fill.ts';
import type { Attempt, Mark } from '../../learner/attempt.ts';
import type { View } from './view.ts';

/** The verdicts of an attempt, in the order they were given; each leads to its rule. */
export function Marks({ attempt, view }: { attempt: Attempt; view: View }) {
  const words = view.t.attempts;
  return (
    <>
      <h3>{words.marks}</h3>
      {attempt.marks.length === 0 && <p>{words.noMarks}</p>}
      <ul class="record-marks">
        {attempt.marks.map((mark, index) => (
          <li key={index}>
            <span class="verdict" data-verdict={mark.verdict}>
              {view.verdicts[mark.verdict]}
            </span>
            <MarkedRule mark={mark} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The rule as it stands now; a rule that is gone is named by its id. */
function MarkedRule({ mark, view }: { mark: Mark; view: View }) {
  const words = view.t.attempts;
  const rule = view.rules.get(mark.rule);
  const notes = [
    ...(mark.by ? [words[mark.by]] : []),
    ...(rule && rule.version !== mark.version ? [fill(words.oldVersion, { n: mark.version })] : []),
  ];
  return (
    <span>
      {rule ? <a href={view.base + rule.path}>{rule.says}</a> : <code>{mark.rule}</code>}
      {notes.map((note) => (
        <span class="tag" key={note}>
          {note}
        </span>
      ))}
    </span>
  );
}
