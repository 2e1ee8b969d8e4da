import type { Messages } from '../../i18n/zh.ts';
import type { ChangedRules, PathData, StepData } from '../../learner/path-data.ts';
import type { StepState, StepStatus, Versions } from '../../learner/path-step.ts';
import type { Locale } from '../../schemas/text.ts';

/** The words of the paths in one language. */
export type PathWords = Messages['paths'];

/** What the page gives the island. */
export interface PathProps {
  path: PathData;
  versions: Versions;
  rules: ChangedRules;
  t: PathWords;
  /** What paths of the language begin with, without a slash at the end: empty, `/en`, `/training/en`. */
  base: string;
  locale: Locale;
}

/** What the parts of the island are given: the props, and what can be done. */
export interface View extends PathProps {
  /** Says that a procedure was read as it stands now. */
  acknowledge: (step: StepData) => void;
  /** Begins the path, or puts it down. */
  enrol: (left: boolean) => void;
}

/** What a step is: `read`, or the kind of its drill. */
export function kindOf(step: StepData): keyof PathWords['kind'] {
  return step.kind ?? 'read';
}

/** The word for where a step stands. */
export function statusWord(step: StepData, status: StepStatus, { status: words }: PathWords): string {
  return words['read' in step ? 'read' : 'drill'][status];
}

/** The version that a step has one read; 0 where it is none to read. */
export function versionNow(step: StepData, { procedures }: Versions): number {
  return 'read' in step ? (procedures[step.read] ?? 0) : 0;
}

export type { StepData, StepState };
