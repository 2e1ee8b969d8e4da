import { fill } from '../../../i18n/fill.ts';
import { Each } from './Each.tsx';
import { langOf } from './lang.ts';
import type { Line, Sheet, Sheets } from './model.ts';

interface ItemProps {
  sheets: Sheets;
  /** Where the line stands: phase and place in it, the same in every language. */
  phase: number;
  at: number;
  /** The site's base with the language; given where rules are links. */
  base?: string | undefined;
  /** True where a remark follows that may not be parted from it. */
  glued?: boolean;
}

/** The line of a sheet. Languages have the same lines in the same order: they come from one checklist. */
const lineIn = (sheet: Sheet, phase: number, at: number) => sheet.phases[phase]?.lines[at];

/** One item: a box to tick, what is done, by whom and when. */
export function Item({ sheets, phase, at, base, glued }: ItemProps) {
  const line = lineIn(sheets[0], phase, at);
  if (!line) return null;
  const each = (pick: (line: Line) => string) => (
    <Each sheets={sheets} of={(sheet) => pick(lineIn(sheet, phase, at) ?? line)} />
  );
  const { words } = sheets[0];
  const struck = line.struck !== undefined;
  return (
    <li class="form-item" data-block data-glued={glued || undefined} data-struck={struck || undefined}>
      <div class="form-row">
        {struck ? <span class="form-no" aria-hidden="true" /> : <Box done={line.done} words={words} />}
        <div class="form-texts">
          {sheets.map((sheet) => (
            <Wording sheet={sheet} line={lineIn(sheet, phase, at) ?? line} key={sheet.locale} />
          ))}
        </div>
        <span class="form-who">{each(({ who }) => who)}</span>
        <span class="form-due">{each(({ due }) => due)}</span>
        <span class="form-source">
          {base !== undefined && line.path ? (
            <a href={`${base}${line.path}`}>{line.source}</a>
          ) : (
            each(({ source }) => source)
          )}
        </span>
      </div>
      {line.signs && !struck && (
        <p class="form-signs">
          {(['signature', 'second'] as const).map((which) => (
            <span key={which}>
              <Each sheets={sheets} of={(sheet) => sheet.words[which]} />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Box({ done, words }: { done: boolean; words: Sheet['words'] }) {
  return (
    <span class="form-box" data-ticked={done || undefined} role="img" aria-label={done ? words.done : words.notDone} />
  );
}

/** What is done, in one language, with its notes in small type. */
function Wording({ sheet, line }: { sheet: Sheet; line: Line }) {
  const { words, locale } = sheet;
  const notes = line.struck === undefined ? line.notes : [fill(words.struck, { why: line.struck }), ...line.notes];
  return (
    <div lang={langOf[locale]}>
      <p class="form-text">
        {line.struck === undefined ? line.text : <s>{line.text}</s>}
        {/* A space that stays behind where what follows goes to the next line. */}
        {line.tags.length > 0 && '\u2002'}
        {line.tags.length > 0 && <small class="form-tags">{line.tags.join(words.noteJoin)}</small>}
      </p>
      {notes.length > 0 && <p class="form-notes">{notes.join(words.noteJoin)}</p>}
    </div>
  );
}
