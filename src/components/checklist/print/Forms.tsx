import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/fill.ts';
import { Each } from './Each.tsx';
import { Blanks, Facts, Signatures } from './Fields.tsx';
import { Head, Use } from './Head.tsx';
import { langOf } from './lang.ts';
import type { Form, Sheet, Sheets } from './model.ts';
import { Phases } from './Phases.tsx';
import { shareOf } from './sheet.ts';

interface FormProps {
  sheets: Sheets;
  /** The address of the page, for the code. */
  address?: string | undefined;
  /** The site's base with the language; given where rules are links. */
  base?: string | undefined;
}

function Frame({ form, sheets, children }: { form: Form; sheets: Sheets; children: ComponentChildren }) {
  return (
    <article class="form" data-form={form} data-both={sheets.length > 1 || undefined} lang={langOf[sheets[0].locale]}>
      {children}
    </article>
  );
}

/** The whole checklist on A4. */
export function Whole({ sheets, address, base }: FormProps) {
  return (
    <Frame form="a4" sheets={sheets}>
      <Head sheets={sheets} address={address} />
      <Blanks sheets={sheets} />
      <Facts sheets={sheets} />
      <Use sheets={sheets} />
      <Phases sheets={sheets} base={base} />
      <Signatures sheets={sheets} />
    </Frame>
  );
}

/** Large type for the wall: no blanks, no facts of the visit, nothing to sign. */
export function Wall({ sheets, address }: FormProps) {
  return (
    <Frame form="wall" sheets={sheets}>
      <Head sheets={sheets} address={address} />
      <Use sheets={sheets} />
      <Phases sheets={sheets} />
    </Frame>
  );
}

/** A sheet for each role, with its items only. */
export function Persons({ sheets, address, roles }: FormProps & { roles: Sheet['roles'] }) {
  return (
    <>
      {roles.map(({ id }, index) => (
        <Share
          sheets={sheets.map((sheet) => shareOf(sheet, id)) as unknown as Sheets}
          address={address}
          fresh={index > 0}
          role={id}
          key={id}
        />
      ))}
    </>
  );
}

function Share({ sheets, address, fresh, role }: FormProps & { fresh: boolean; role: string }) {
  const nameIn = (sheet: Sheet) => {
    const { name = role, person } = sheet.roles.find(({ id }) => id === role) ?? {};
    return fill(sheet.words.yourShare, { role: person ? `${name} ${person}` : name });
  };
  return (
    <Frame form="person" sheets={sheets}>
      <Head sheets={sheets} address={address} fresh={fresh}>
        <p class="form-role">
          <Each sheets={sheets} of={nameIn} />
        </p>
      </Head>
      <Use sheets={sheets} />
      <Phases sheets={sheets} />
      <Signatures sheets={sheets} own />
    </Frame>
  );
}
