import type { Messages } from '../../i18n/zh.ts';
import type { RecordCatalogue, RecordDrill, RecordProcedure, RecordRule } from '../../learner/record-catalogue.ts';
import type { Verdict } from '../../schemas/examples.ts';
import type { Locale } from '../../schemas/text.ts';

/** The words of the record in one language. */
export type RecordWords = Messages['record'] &
  Messages['history'] &
  Pick<Messages, 'trainee' | 'profiles' | 'keeping' | 'offline'> &
  Pick<Messages['drill'], 'evidenceNote'>;

/** Picks them. */
export function recordWords({ record, history, trainee, profiles, keeping, offline, drill }: Messages): RecordWords {
  return { ...record, ...history, trainee, profiles, keeping, offline, evidenceNote: drill.evidenceNote };
}

/** What the page gives the island. */
export interface RecordProps {
  t: RecordWords;
  /** The words of the four verdicts. */
  verdicts: Record<Verdict, string>;
  /** What paths of the language begin with, without a slash at the end: empty, `/en`, `/training/en`. */
  base: string;
  /** The same of every language: an answer is judged again by the words of the one it was given in. */
  bases: Record<Locale, string>;
  locale: Locale;
}

/** What every part of the island is given: the props, with the catalogue, its rules, drills and procedures by id. */
export interface View extends RecordProps {
  catalogue: RecordCatalogue;
  rules: ReadonlyMap<string, RecordRule & { procedure: RecordProcedure }>;
  drills: ReadonlyMap<string, RecordDrill>;
  procedures: ReadonlyMap<string, RecordProcedure>;
}

/** What is known of the content before the catalogue is there: nothing. */
export const noCatalogue: RecordCatalogue = { procedures: [], drills: [] };

/** Indexes the catalogue. */
export function viewOf(props: RecordProps, catalogue: RecordCatalogue): View {
  const { procedures, drills } = catalogue;
  return {
    ...props,
    catalogue,
    rules: new Map(procedures.flatMap((procedure) => procedure.rules.map((rule) => [rule.id, { ...rule, procedure }]))),
    drills: new Map(drills.map((drill) => [drill.id, drill])),
    procedures: new Map(procedures.map((procedure) => [procedure.id, procedure])),
  };
}
