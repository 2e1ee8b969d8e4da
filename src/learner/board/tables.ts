import type { MasteryState } from '../mastery.ts';
import type { BoardRule, Scope } from './catalogue.ts';
import type { Cell } from './csv.ts';
import type { Digest, DrillDigest, PathDigest } from './digest.ts';
import { stateOf, statesOf } from './state.ts';

/** Words of the tables, in one language. */
export interface TableWords<One extends Digest = Digest> {
  name: string;
  /** What somebody is called. */
  who: (one: One) => string;
  attempts: string;
  last: string;
  states: Record<MasteryState, string>;
  /** Head of a rule: `{procedure} {n}: {says}`, filled. */
  rule: (rule: BoardRule) => string;
  /** How a drill that was done stands: `85%`, red line crossed, done. */
  drill: (digest: DrillDigest) => string;
  /** Head of a path, and how it stands: how much of it is passed. */
  path: (title: string) => string;
  done: (digest: PathDigest) => string;
  /** A day, `2026-11-23`. */
  day: (time: number) => string;
}

/** A table to be saved: its head and its rows. */
export interface Table {
  head: string[];
  rows: Cell[][];
}

function whoHead(words: Pick<TableWords, 'name' | 'attempts' | 'last'>): string[] {
  return [words.name, words.attempts, words.last];
}

function whoCells<One extends Digest>(one: One, words: TableWords<One>): Cell[] {
  const { attempts, last } = one;
  return [words.who(one), attempts, last === undefined ? '' : words.day(last)];
}

/** People × rules: in which state each rule stands with each of them, in words. */
export function rulesTable<One extends Digest>(
  people: readonly One[],
  { rules }: Scope,
  words: TableWords<One>,
): Table {
  const counts = ['strong', 'fair', 'weak', 'stale', 'untried'] as const;
  return {
    head: [...whoHead(words), ...counts.map((state) => words.states[state]), ...rules.map(words.rule)],
    rows: people.map((one) => {
      const states = statesOf(one, rules);
      return [
        ...whoCells(one, words),
        ...counts.map((state) => states[state]),
        ...rules.map((rule) => words.states[stateOf(one, rule)]),
      ];
    }),
  };
}

/** People × drills and paths: the best of each drill, the share of each path; empty where nothing was done. */
export function drillsTable<One extends Digest>(
  people: readonly One[],
  { drills, paths }: Scope,
  words: TableWords<One>,
): Table {
  return {
    head: [...whoHead(words), ...drills.map(({ title }) => title), ...paths.map(({ title }) => words.path(title))],
    rows: people.map((one) => [
      ...whoCells(one, words),
      ...drills.map(({ id }) => {
        const digest = Object.hasOwn(one.drills, id) ? one.drills[id] : undefined;
        return digest && words.drill(digest);
      }),
      ...paths.map(({ id }) => {
        const digest = Object.hasOwn(one.paths, id) ? one.paths[id] : undefined;
        return digest && words.done(digest);
      }),
    ]),
  };
}
