import type { Form, Sheets } from './model.ts';
import { blankSheet, type Known, type Material, visitSheet } from './sheet.ts';

/** How somebody wants it printed. */
export interface Choice {
  form: Form;
  languages: 'this' | 'other' | 'both';
  /** True for this visit, false for the blank form. */
  filled: boolean;
  /** A role by id for its sheet alone; empty for everybody's. */
  role: string;
}

/**
 * The sheets that a choice asks for.
 * @param other the checklist in the other language, if it is there yet
 * @returns undefined while the other language is wanted and not there
 */
export function sheetsFor(
  { languages, filled }: Pick<Choice, 'languages' | 'filled'>,
  mine: Material,
  other: Material | undefined,
  known: Known,
): Sheets | undefined {
  const made = (material: Material) => (filled ? visitSheet(material, known) : blankSheet(material));
  if (languages === 'this') return [made(mine)];
  if (!other) return undefined;
  return languages === 'other' ? [made(other)] : [made(mine), made(other)];
}
