import { fill } from '../../i18n/fill.ts';
import type { TrainerWords } from '../../i18n/trainer.zh.ts';
import type { BoardCatalogue, BoardRule } from '../../learner/board/catalogue.ts';
import type { Digest } from '../../learner/board/digest.ts';
import type { MasteryState } from '../../learner/mastery.ts';
import type { RecordDrill } from '../../learner/record-catalogue.ts';
import type { Verdict } from '../../schemas/examples.ts';
import type { Locale } from '../../schemas/text.ts';

/** What the page gives the island. */
export interface TrainerProps {
  t: TrainerWords;
  /** The words of the states of mastery, and of the verdicts. */
  states: Record<MasteryState, string>;
  verdicts: Record<Verdict, string>;
  /** What paths of the language begin with, without a slash at the end. */
  base: string;
  locale: Locale;
}

/** What the parts of the board are given: the props, and the content with its rules and drills by id. */
export interface View extends TrainerProps {
  catalogue: BoardCatalogue;
  rules: ReadonlyMap<string, BoardRule>;
  drills: ReadonlyMap<string, RecordDrill>;
}

export function viewOf(props: TrainerProps, catalogue: BoardCatalogue): View {
  const { procedures, drills } = catalogue;
  return {
    ...props,
    catalogue,
    rules: new Map(procedures.flatMap((procedure) => procedure.rules.map((rule) => [rule.id, { ...rule, procedure }]))),
    drills: new Map(drills.map((drill) => [drill.id, drill])),
  };
}

/** Somebody on the board. */
export interface Person extends Digest {
  key: string;
  /** What they are called on it. */
  label: string;
  /** When the board that they come from was kept, milliseconds since 1970; undefined where their file was read just now. */
  kept?: number;
}

/** Gives everybody something to be called by: the name, and where others have the same or there is none the file as well. */
export function labelled(people: readonly Omit<Person, 'label'>[], t: TrainerProps['t']): Person[] {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return people.map((one) => {
    const name = one.name || t.unnamed;
    const isPlain = one.name !== '' && times.get(one.name) === 1;
    return { ...one, label: isPlain ? name : fill(t.named, { name, file: one.files[0] ?? '' }) };
  });
}
