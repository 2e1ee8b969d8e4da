import type { ComponentChildren } from 'preact';
import { Each } from './Each.tsx';
import { langOf } from './lang.ts';
import type { Sheet, Sheets } from './model.ts';
import { Qr } from './Qr.tsx';

interface HeadProps {
  sheets: Sheets;
  /** The address of the page, for the code; without it there is none. */
  address?: string | undefined;
  /** Begins a page of its own. */
  fresh?: boolean;
  children?: ComponentChildren;
}

/** Title, organisation and version, with a code that leads back to the page. */
export function Head({ sheets, address, fresh, children }: HeadProps) {
  const [{ company, event, words }] = sheets;
  return (
    <header class="form-head" data-block data-fresh={fresh || undefined}>
      <div>
        <h2>
          <Each sheets={sheets} of={({ title }) => title} />
        </h2>
        {children}
        <p class="form-company">
          <span>{company}</span>
          <span>
            <Each sheets={sheets} of={({ version }) => version} />
          </span>
        </p>
        {event && (
          <p class="form-event">
            {sheets.map((sheet) => (
              <span lang={langOf[sheet.locale]} key={sheet.locale}>
                {sheet.event?.name}
                {sheet.words.colon}
                <b>{sheet.event?.time}</b>
              </span>
            ))}
          </p>
        )}
      </div>
      {address && <Qr address={address} label={words.scan} />}
    </header>
  );
}

/** How the form is used, what times count from where no clock time is known, what the stars mean. */
export function Use({ sheets }: { sheets: Sheets }) {
  const textIn = ({ use, counts, event, starred, locale, words }: Sheet) =>
    [use, ...(event ? [] : [counts]), ...(starred ? [words.starred] : [])].join(locale === 'zh' ? '' : ' ');
  return (
    <p class="form-use" data-block data-glued>
      <Each sheets={sheets} of={textIn} />
    </p>
  );
}
