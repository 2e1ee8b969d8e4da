import { fieldsOf, listOf, number, oneOf, shaped, shapes, text } from '../../learner/fields.ts';
import { type Problem, reading, Unreadable } from '../../learner/problem.ts';
import type { FactAnswer } from '../../schemas/checklist.ts';
import { inTurn } from './log.ts';
import type { AddedItem } from './plan.ts';
import type { Logged, Run } from './run.ts';
import { momentOf } from './wall.ts';

/** Longest text of an item, reason or place, and longest name, in characters. */
export const longestText = 300;
export const longestLabel = 80;
const mostHours = 24 * 366;

type Fields = Record<string, unknown>;

/** One line of text, invisible signs turned to spaces. @throws Unreadable where it is longer than it may be */
function line(value: unknown, at: string, longest = longestText): string {
  const whole = text(value, at);
  if (whole.length > longest) throw new Unreadable(at, 'text', value);
  return whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

const slugIn = (value: unknown, at: string) => {
  const slug = shaped(value, at, shapes.slug, 'slug');
  if (slug.length > longestLabel) throw new Unreadable(at, 'slug', value);
  return slug;
};

function answerIn(value: unknown): FactAnswer {
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? number(value, 'answer') : line(value, 'answer', longestLabel);
}

function addedIn(value: unknown): AddedItem {
  const { id, phase, text: words, role, dueHours } = fieldsOf(value, 'item');
  if (dueHours !== undefined && !(typeof dueHours === 'number' && Math.abs(dueHours) <= mostHours))
    throw new Unreadable('dueHours', 'number', dueHours);
  return {
    ...{ id: slugIn(id, 'id'), phase: slugIn(phase, 'phase'), text: line(words, 'text'), role: slugIn(role, 'role') },
    ...(dueHours === undefined ? {} : { dueHours }),
  };
}

function wallIn(value: unknown): string {
  const wall = text(value, 'at');
  if (wall !== '' && momentOf(wall) === undefined) throw new Unreadable('at', 'time', value);
  return wall;
}

const itemIn = ({ item }: Fields) => slugIn(item, 'item');
const nameIn = (value: unknown, at: string) => line(value, at, longestLabel);

/** How each kind of deed is read. */
const readers: { [Do in Logged['deed']['do']]: (fields: Fields) => Extract<Logged['deed'], { do: Do }> } = {
  name: ({ name }) => ({ do: 'name', name: nameIn(name, 'name') }),
  fact: ({ fact, answer }) => ({ do: 'fact', fact: slugIn(fact, 'fact'), answer: answerIn(answer) }),
  event: ({ at }) => ({ do: 'event', at: wallIn(at) }),
  person: ({ role, name }) => ({ do: 'person', role: slugIn(role, 'role'), name: nameIn(name, 'name') }),
  add: ({ item }) => ({ do: 'add', item: addedIn(item) }),
  reword: (fields) => ({ do: 'reword', item: itemIn(fields), text: line(fields.text, 'text') }),
  reassign: (fields) => ({ do: 'reassign', item: itemIn(fields), role: slugIn(fields.role, 'role') }),
  strike: (fields) => ({ do: 'strike', item: itemIn(fields), reason: line(fields.reason, 'reason') }),
  restore: (fields) => ({ do: 'restore', item: itemIn(fields) }),
  tick: (fields) => ({
    ...{ do: 'tick', item: itemIn(fields), by: nameIn(fields.by, 'by') },
    version: number(fields.version, 'version'),
  }),
  untick: (fields) => ({ do: 'untick', item: itemIn(fields) }),
  sign: (fields) => ({ do: 'sign', item: itemIn(fields), by: nameIn(fields.by, 'by') }),
  undo: ({ of }) => ({ do: 'undo', of: shaped(of, 'of', shapes.id, 'id') }),
};
const kinds = Object.keys(readers) as (keyof typeof readers)[];

function loggedIn(value: unknown): Logged {
  const fields = fieldsOf(value, '');
  const deed = fieldsOf(fields.deed, 'deed');
  return {
    id: shaped(fields.id, 'id', shapes.id, 'id'),
    n: number(fields.n, 'n'),
    at: number(fields.at, 'at', 'time', shapes.lastTime),
    deed: readers[oneOf(deed.do, 'deed.do', kinds, 'kind')](deed),
  };
}

function logIn(value: unknown): Logged[] {
  const log = listOf(value, 'log', loggedIn);
  if (new Set(log.map(({ id }) => id)).size < log.length) throw new Unreadable('log', 'sameId', value);
  return log.sort(inTurn);
}

function versionsIn(value: unknown): Record<string, number> {
  const pairs = Object.entries(fieldsOf(value, 'rules'));
  return Object.fromEntries(
    pairs.map(([rule, version]) => [
      shaped(rule, 'rules', shapes.slashId, 'slashId'),
      number(version, `rules.${rule.slice(0, 40)}`),
    ]),
  );
}

/**
 * Reads a run out of anything at all, as it comes from storage, a file or a link. Copies what it knows and leaves the rest.
 * @returns the run, or the first thing wrong with it
 */
export function readRun(value: unknown): { value: Run } | { problem: Problem } {
  return reading(() => {
    const fields = fieldsOf(value, '');
    if (fields.v !== 2) throw new Unreadable('v', 'version', fields.v);
    return {
      v: 2,
      id: shaped(fields.id, 'id', shapes.id, 'id'),
      drill: shaped(fields.drill, 'drill', shapes.slashId, 'slashId'),
      started: number(fields.started, 'started', 'time', shapes.lastTime),
      rules: versionsIn(fields.rules),
      log: logIn(fields.log),
    };
  }, '');
}
