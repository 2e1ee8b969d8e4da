import type { Candidate } from '../candidates.ts';
import { fieldsOf, listOf, number, oneOf, shaped, shapes, text } from '../fields.ts';
import { nameIn } from '../name.ts';
import { reading, Unreadable } from '../problem.ts';
import { readSaid } from '../read-attempt.ts';
import type { Digest, DrillDigest, PathDigest, RuleDigest } from './digest.ts';
import { type KeptBoard, keptStates } from './kept.ts';
import { labelIn } from './label.ts';
import type { WrongAnswer } from './wrong.ts';

const verdicts = ['met', 'missed', 'violated', 'unrecognised'] as const;
const locales = ['zh', 'en'] as const;

/** What a number stands for in a list of ids. */
type Place = (value: unknown) => string;

function placeIn(list: readonly string[]): Place {
  return (value) => {
    const id = typeof value === 'number' ? list[value] : undefined;
    if (id === undefined) throw new Unreadable('', 'number', value);
    return id;
  };
}

const row = (value: unknown): unknown[] => listOf(value, '', (item) => item);
const count = (value: unknown, top?: number) => number(value, '', 'number', top);
/** A share that was kept in thousandths. */
const share = (value: unknown) => Math.round(count(value, 1000)) / 1000;
const time = (value: unknown) => number(value, '', 'time', shapes.lastTime);

function ruleOf(value: unknown, ruleAt: Place): [string, RuleDigest] {
  const [rule, version, state, score, counted, last] = row(value);
  const name = keptStates[count(state, keptStates.length - 1)];
  if (!name) throw new Unreadable('', 'number', state);
  const digest = { version: count(version), state: name, score: share(score), counted: count(counted, 5) };
  return [ruleAt(rule), { ...digest, ...(time(last) > 0 ? { last: time(last) } : {}) }];
}

function drillOf(value: unknown, drillAt: Place): [string, DrillDigest] {
  const [drill, tries, best, crossed, last] = row(value);
  const reached = best === -1 ? {} : { best: share(best) };
  return [drillAt(drill), { tries: count(tries), ...reached, crossed: crossed === 1, last: time(last) }];
}

function pathOf(value: unknown): PathDigest {
  const [done, steps, begun, completed] = row(value);
  return {
    ...{ done: count(done), steps: count(steps) },
    ...(begun === -1 ? {} : { begun: time(begun) }),
    ...(completed === -1 ? {} : { completed: time(completed) }),
  };
}

function wrongOf(value: unknown, ruleAt: Place, drillAt: Place): WrongAnswer {
  const [rule, drill, step, said, times, last] = row(value);
  return {
    ...{ rule: ruleAt(rule), drill: drillAt(drill), at: text(step, '').slice(0, 100), said: readSaid(said) },
    ...{ times: count(times), last: time(last) },
  };
}

function candidateOf(value: unknown, ruleAt: Place): Candidate {
  const [rule, version, locale, answer, scored, drill, step, finished] = row(value);
  return {
    ...{ rule: ruleAt(rule), version: count(version), locale: oneOf(locale, '', locales, 'locale') },
    ...{ answer: text(answer, ''), scored: oneOf(scored, '', verdicts, 'verdict') },
    ...{ drill: shaped(drill, '', shapes.slashId, 'slashId'), at: text(step, ''), finished: time(finished) },
  };
}

/** The fields of an object whose names have a shape; others are passed over. */
function table<T>(value: unknown, shape: RegExp, each: (item: unknown) => T): Record<string, T> {
  const fields = Object.entries(fieldsOf(value, '')).filter(([name]) => shape.test(name));
  return Object.fromEntries(fields.map(([name, item]) => [name, each(item)]));
}

function personOf(value: unknown, ruleAt: Place, drillAt: Place): Digest {
  const fields = fieldsOf(value, '');
  const list = <T>(name: string, each: (item: unknown) => T) => listOf(fields[name], name, each);
  return {
    name: nameIn(fields.name),
    files: list('files', (file) => labelIn(text(file, ''))),
    ...{ entries: count(fields.entries), attempts: count(fields.attempts) },
    ...(fields.last === undefined ? {} : { last: time(fields.last) }),
    rules: Object.fromEntries(list('rules', (item) => ruleOf(item, ruleAt))),
    drills: Object.fromEntries(list('drills', (item) => drillOf(item, drillAt))),
    paths: table(fields.paths, shapes.slug, pathOf),
    weeks: table(fields.weeks, /^\d{4}-\d\d-\d\d$/, (n) => count(n)),
    wrong: list('wrong', (item) => wrongOf(item, ruleAt, drillAt)),
    candidates: list('candidates', (item) => candidateOf(item, ruleAt)),
    sketch: list('sketch', (item) => count(item)),
  };
}

/**
 * Reads a kept board, whatever stands there; nothing in it is trusted.
 * @returns undefined where it is none
 */
export function readBoard(kept: string): KeptBoard | undefined {
  let json: unknown;
  try {
    json = JSON.parse(kept);
  } catch {
    return undefined;
  }
  const result = reading((): KeptBoard => {
    const fields = fieldsOf(json, '');
    if (fields.v !== 1) throw new Unreadable('v', 'version', fields.v);
    const ids = (name: string) => listOf(fields[name], name, (id) => shaped(id, '', shapes.slashId, 'slashId'));
    const [ruleAt, drillAt] = [placeIn(ids('rules')), placeIn(ids('drills'))];
    return {
      kept: time(fields.kept),
      people: listOf(fields.people, 'people', (one) => personOf(one, ruleAt, drillAt)),
    };
  }, '');
  return 'value' in result ? result.value : undefined;
}
