import { fill } from '../../i18n/fill.ts';
import type { FileReport, Refused } from '../../learner/board/file.ts';
import type { Overlap } from '../../learner/board/overlaps.ts';
import type { TrainerProps } from './view.ts';

/** How many are listed one by one. */
const listed = 50;

interface FilesProps {
  reports: readonly FileReport[];
  overlaps: readonly Overlap[];
  t: TrainerProps['t'];
}

/** Which files were not taken in and why, which only in part, and who may be one person. */
export function Files({ reports, overlaps, t }: FilesProps) {
  const words = t.files;
  const refused = reports.filter((one) => one.refused);
  const partly = reports.filter(({ unreadable }) => unreadable > 0);
  if (refused.length + partly.length + overlaps.length === 0) return null;
  return (
    <div class="trainer-files no-print">
      {refused.length > 0 && (
        <section class="record-trouble">
          <h2>{fill(words.refused, { n: refused.length })}</h2>
          <ul class="record-problems">
            {refused.slice(0, listed).map(({ label, refused: why }, index) => (
              <li key={index}>
                <code>{label}</code>
                {t.colon}
                {why && reasonOf(why, t)}
              </li>
            ))}
          </ul>
          {refused.length > listed && <p>{fill(words.more, { n: refused.length - listed })}</p>}
        </section>
      )}
      {partly.length > 0 && (
        <details class="record-more">
          <summary>{fill(words.partly, { n: partly.length })}</summary>
          <ul class="record-problems">
            {partly.slice(0, listed).map(({ label, unreadable, problem }, index) => (
              <li key={index}>
                <code>{label}</code>
                {t.colon}
                {fill(words.unreadable, { n: unreadable })}
                {problem?.at && t.comma + fill(words.firstAt, { at: problem.at })}
              </li>
            ))}
          </ul>
          {partly.length > listed && <p>{fill(words.more, { n: partly.length - listed })}</p>}
        </details>
      )}
      {overlaps.slice(0, listed).map(({ names: [one, other], shared }) => (
        <p key={`${one}\n${other}`} class="record-note">
          {fill(words.overlap, { one: one || t.unnamed, other: other || t.unnamed, n: shared })}
        </p>
      ))}
    </div>
  );
}

/** Why a file was refused, in words. What was found in it may hold anything: it is filled in last and only shown. */
function reasonOf({ why, found }: Refused, t: TrainerProps['t']): string {
  const [line = '', column = ''] = found.split(':');
  return fill(t.files.why[why], { found: found || t.files.absent, line, column });
}
