import type { ComponentChildren } from 'preact';
import { langOf } from './lang.ts';
import type { Sheet, Sheets } from './model.ts';

/** The same words in each language of a form, the leading one first. */
export function Each({ sheets, of }: { sheets: Sheets; of: (sheet: Sheet) => ComponentChildren }) {
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
