import { fill } from '../../i18n/fill.ts';
import type { Problem } from '../../learner/problem.ts';
import type { Outcome, Refused } from './restore-file.ts';
import type { RecordWords } from './view.ts';

/** What came of restoring a file: added, already there, refused and why. */
export function RestoreReport({
  outcome,
  t,
}: {
  outcome: Exclude<Outcome, { theirs: string }> | 'reading';
  t: RecordWords;
}) {
  const words = t.restored;
  if (outcome === 'reading') return <p>{words.reading}</p>;
  return (
    <div class="record-report card">
      <h3>{words.title}</h3>
      {'refused' in outcome ? <FileRefused refused={outcome.refused} t={t} /> : <Taken outcome={outcome} t={t} />}
    </div>
  );
}

function FileRefused({ refused: { why, found }, t }: { refused: Refused; t: RecordWords }) {
  const [line = '', column = ''] = found.split(':');
  return (
    <>
      <p>{t.restored.refused}</p>
      <p>{fill(t.restored.why[why], { found: found || t.restored.absent, line, column })}</p>
    </>
  );
}

function Taken({
  outcome,
  t,
}: {
  outcome: Exclude<Outcome, { refused: Refused } | { theirs: string }>;
  t: RecordWords;
}) {
  const words = t.restored;
  const { added, already, conflicts, leftOut, why, unreadable, problems, named } = outcome;
  return (
    <>
      <p>{added > 0 ? fill(words.added, { n: added }) : words.noneAdded}</p>
      {named && <p>{fill(words.named, { name: named })}</p>}
      {already > 0 && <p>{fill(words.already, { n: already })}</p>}
      {conflicts > 0 && <p>{fill(words.conflicts, { n: conflicts })}</p>}
      {leftOut > 0 && <p>{fill(words[why ?? 'taken'], { n: leftOut })}</p>}
      {unreadable > 0 && <Unreadable problems={problems} count={unreadable} t={t} />}
    </>
  );
}

function Unreadable({ problems, count, t }: { problems: Problem[]; count: number; t: RecordWords }) {
  const words = t.restored;
  return (
    <>
      <p>{fill(words.unreadable, { n: count })}</p>
      <ul class="record-problems">
        {problems.map(({ at, expected, found }) => (
          <li key={at}>
            <code>{at}</code>
            {t.colon}
            {fill(words.problem, { expected: words.expected[expected] })} {found ? <code>{found}</code> : words.absent}
          </li>
        ))}
      </ul>
      {count > problems.length && <p>{fill(words.more, { n: count - problems.length })}</p>}
      <p>{words.mend}</p>
    </>
  );
}
