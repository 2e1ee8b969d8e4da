import type { Step } from '../schemas/path.ts';
import { begunAt } from './enrolment.ts';
import { type Entry, isAttempt } from './entry.ts';
import { drillState, readState, type StepState, type Versions } from './path-step.ts';

/** What is to be done on a path; a path of the catalogue, in one language or both, is one once it has its id. */
export interface Route {
  id: string;
  days: readonly { steps: readonly Step[] }[];
}

/** Where somebody stands on a path, read out of the log. Attempts and readings count whenever they were made. */
export interface PathState {
  /** Day by day, as the path has them. */
  days: StepState[][];
  /** The first step that is not passed, and its day from 1; undefined where there is none left. */
  next?: { state: StepState; day: number };
  /** How many steps there are, and how many are passed as things stand now. */
  steps: number;
  done: number;
  /** `done` as a share of all, 0 to 1. */
  share: number;
  /** When it was begun, milliseconds since 1970; undefined where it is not being followed. */
  begun?: number;
  /** When the last of its steps came to be passed, milliseconds since 1970; undefined while one is open or expired. */
  completed?: number;
}

/** True of a state of a procedure to read. */
export function isRead(state: StepState): state is Extract<StepState, { step: { read: string } }> {
  return 'read' in state.step;
}

/**
 * Reads the state of a path out of the log. Neither the order of the entries nor one that comes twice changes anything.
 * @param entries the whole log of a profile: a rule may be shown again in any drill
 * @param versions what the content says now (`versionsOf`)
 */
export function pathState({ id, days }: Route, entries: readonly Entry[], versions: Versions): PathState {
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const attempts = once.filter(isAttempt);
  const readings = once.filter((entry) => entry.kind === 'reading');
  const states = days.map(({ steps }) =>
    steps.map((step) => ('read' in step ? readState(step, readings, versions) : drillState(step, attempts, versions))),
  );
  const all = states.flatMap((steps, index) => steps.map((state) => ({ state, day: index + 1 })));
  const next = all.find(({ state }) => state.status !== 'passed');
  const done = all.filter(({ state }) => state.status === 'passed').length;
  const begun = begunAt(id, once);
  return {
    days: states,
    steps: all.length,
    done,
    share: all.length === 0 ? 0 : done / all.length,
    ...(next ? { next } : {}),
    ...(all.length > 0 && !next ? { completed: Math.max(...all.map(({ state }) => state.at ?? 0)) } : {}),
    ...(begun === undefined ? {} : { begun }),
  };
}
