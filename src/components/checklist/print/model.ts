import type { Locale } from '../../../schemas/text.ts';
import type { PrintWords } from '../../drill/words.ts';

/** The forms a checklist is printed in. */
export const forms = ['a4', 'wall', 'pocket', 'person'] as const;
export type Form = (typeof forms)[number];

/** An item as a form shows it, one language. */
export interface Line {
  id: string;
  text: string;
  /** Small words right after it: its condition, where it comes from. */
  tags: string[];
  /** Notes below it in small type: the documented wording, when it was done. */
  notes: string[];
  /** Why it isn't done this time; then it has no box. */
  struck?: string;
  /** The role, by id. */
  role: string;
  /** Role and person: “前台 王芳”. */
  who: string;
  /** A clock time, or one relative to the event; empty where none is set. */
  due: string;
  /** True where that time is only a suggestion. */
  starred: boolean;
  /** The clauses behind it; empty where it was added for this visit. */
  source: string;
  /** The version of that rule; 0 without one. */
  version: number;
  /** The page of the rule behind it, below the language. */
  path?: string;
  /** True where it is ticked. */
  done: boolean;
  /** True where nobody goes on until it is done. */
  gate: boolean;
  /** True where a second person signs for it. */
  signs: boolean;
}

/** What decides which items apply: the question, and the answer this time. */
export interface FactLine {
  id: string;
  /** By which conditions on the blank form refer to it. */
  letter: string;
  asks: string;
  /** Undefined on the blank form, where it is ticked by pen. */
  answer?: string;
  /** What can be ticked on the blank form. */
  options: string[];
  /** The name of a place that stands in the items of the blank form. */
  usual?: string;
}

/** A checklist ready for paper, in one language. */
export interface Sheet {
  locale: Locale;
  title: string;
  company: string;
  /** The procedure and its version. */
  version: string;
  /** How it is used. */
  use: string;
  /** What times count from. */
  counts: string;
  /** The event and its time, where it is known. */
  event?: { name: string; time: string };
  blanks: { id: string; label: string; wide: boolean }[];
  facts: FactLine[];
  phases: { id: string; title: string; lines: Line[] }[];
  /** True where a time is only a suggestion and has a star. */
  starred: boolean;
  /** The roles that have a line, in the order of their first. */
  roles: { id: string; name: string; person?: string }[];
  words: PrintWords;
}

/** One or two languages of the same checklist; the first leads. */
export type Sheets = readonly [Sheet, ...Sheet[]];
