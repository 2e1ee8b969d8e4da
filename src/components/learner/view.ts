import type { Messages } from '../../i18n/zh.ts';
import type { RecordCatalogue, RecordDrill, RecordProcedure, RecordRule } from '../../learner/record-catalogue.ts';
import type { Verdict } from '../../schemas/examples.ts';
import type { Locale } from '../../schemas/text.ts';

/** The words of the record in one language. */
export type RecordWords = Messages['record'] & Pick<Messages, 'trainee' | 'profiles' | 'keeping'>;

/** Picks them. */
export function recordWords({ record, trainee, profiles, keeping }: Messages): RecordWords {
  return { ...record, trainee, profiles, keeping };
}

/** What the page gives the island. */
export interface RecordProps {
  catalogue: RecordCatalogue;
  t: RecordWords;
  /** The words of the four verdicts. */
  verdicts: Record<Verdict, string>;
  /** What paths of the language begin with, without a slash at the end: empty, `/en`, `/training/en`. */
  base: string;
  locale: Locale;
}

/** What every part of the island is given: the props, with rules and drills by id. */
export interface View extends RecordProps {
  rules: ReadonlyMap<string, RecordRule & { procedure: RecordProcedure }>;
  drills: ReadonlyMap<string, RecordDrill>;
}

/** Indexes the catalogue. */
export function viewOf(props: RecordProps): View {
  const { procedures, drills } = props.catalogue;
  return {
    ...props,
    rules: new Map(procedures.flatMap((procedure) => procedure.rules.map((rule) => [rule.id, { ...rule, procedure }]))),
    drills: new Map(drills.map((drill) => [drill.id, drill])),
  };
}
