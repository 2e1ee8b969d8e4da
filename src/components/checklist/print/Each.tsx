import type { ComponentChildren } from 'preact';
import { langOf } from './lang.ts';
import type { Sheet, Sheets } from './model.ts';

interface EachProps {
  sheets: Sheets;
  of: (sheet: Sheet) => ComponentChildren;
}

/** The same words in each language of a form, the leading one first; what is the same in both (a number, a clause) once. */
export function Each({ sheets, of }: EachProps) {
  const [first, ...others] = sheets.map(of);
  if (others.length > 0 && others.every((words) => words === first)) return <>{first}</>;
  return (
    <>
      {sheets.map((sheet, index) => (
        <span class={index === 0 ? 'form-lead' : 'form-second'} lang={langOf[sheet.locale]} key={sheet.locale}>
          {of(sheet)}
        </span>
      ))}
    </>
  );
}
