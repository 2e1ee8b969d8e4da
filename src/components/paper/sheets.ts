import type { QuizBundle, RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Kind } from '../../catalogue/catalogue.ts';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { type Sheet, sheetPath, type Version, versionsOf } from './version.ts';

type Words = Messages['papers'];

/** A sheet of a drill: what it is called, and where it stands below the language. */
export interface SheetLink {
  sheet: Sheet;
  version: Version;
  name: string;
  path: string;
}

/** What a sheet is called: A 卷, 书面卷答案 … */
export function sheetName(kind: Kind, sheet: Sheet, version: Version, t: Words): string {
  if (sheet === 'cards') return t.sheet.cards;
  if (kind === 'quiz') return t.sheet[sheet][version];
  return sheet === 'paper' ? t.sheet.written : t.sheet.writtenKey;
}

/** The title of a sheet's page, which every piece of paper carries at its foot. */
export function sheetTitle({ kind, drill }: QuizBundle | RoleplayBundle, sheet: Sheet, version: Version, t: Words) {
  return fill(t.joined, { title: drill.title, sheet: sheetName(kind, sheet, version, t) });
}

/** The sheets of a drill: papers first, keys last. */
export function sheetsOf({ kind, id }: { kind: Kind; id: string }, t: Words): SheetLink[] {
  const link = (sheet: Sheet, version: Version): SheetLink => ({
    sheet,
    version,
    name: sheetName(kind, sheet, version, t),
    path: sheetPath(id, sheet, version),
  });
  const versions = versionsOf(kind);
  return [
    ...versions.map((version) => link('paper', version)),
    ...(kind === 'roleplay' ? [link('cards', 'A')] : []),
    ...versions.map((version) => link('key', version)),
  ];
}
