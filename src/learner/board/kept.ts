import type { Digest } from './digest.ts';
import { topOfEach } from './wrong.ts';

/*
 * A board as it is kept: one JSON text. Ids of rules and drills stand once, in lists, and are referred to by their place:
 *   { "v": 1, "kept": 1790000000000, "rules": ["complaints/…", …], "drills": ["complaints/…", …], "people": [ … ] }
 * and of each person
 *   { "name", "files", "entries", "attempts", "last"?,
 *     "rules": [[rule, version, state, score in thousandths, counted, last or 0], …], state being a place in `keptStates`,
 *     "drills": [[drill, tries, best in thousandths or -1, crossed 0 or 1, last], …],
 *     "paths": { "property": [done, steps, begun or -1, completed or -1] },
 *     "weeks": { "2026-11-23": 3 }, "wrong": [[rule, drill, at, said, times, last], …],
 *     "candidates": [[rule, version, locale, answer, scored, drill, at, finished], …], "sketch": [print, …] }
 */

/** A board that was kept. */
export interface KeptBoard {
  /** When, milliseconds since 1970. */
  kept: number;
  people: Digest[];
}

export const keptStates = ['stale', 'weak', 'fair', 'strong'] as const;
/** Of one person: a browser keeps five million characters for a site. */
const wrongStored = 40;
const candidatesStored = 20;

const thousandths = (share: number) => Math.round(share * 1000);

/** The text to keep. */
export function boardText({ kept, people }: KeptBoard): string {
  const rules = [
    ...new Set(
      people.flatMap((one) => [
        ...Object.keys(one.rules),
        ...one.wrong.map(({ rule }) => rule),
        ...one.candidates.map(({ rule }) => rule),
      ]),
    ),
  ];
  const drills = [
    ...new Set(people.flatMap((one) => [...Object.keys(one.drills), ...one.wrong.map(({ drill }) => drill)])),
  ];
  const ruleAt = new Map(rules.map((id, index) => [id, index]));
  const drillAt = new Map(drills.map((id, index) => [id, index]));
  const personOf = (one: Digest) => ({
    ...{ name: one.name, files: one.files.slice(0, 5), entries: one.entries, attempts: one.attempts, last: one.last },
    rules: Object.entries(one.rules).map(([id, { version, state, score, counted, last }]) => [
      ...[ruleAt.get(id), version, keptStates.indexOf(state), thousandths(score), counted, last ?? 0],
    ]),
    drills: Object.entries(one.drills).map(([id, { tries, best, crossed, last }]) => [
      ...[drillAt.get(id), tries, best === undefined ? -1 : thousandths(best), crossed ? 1 : 0, last],
    ]),
    paths: Object.fromEntries(
      Object.entries(one.paths).map(([id, { done, steps, begun, completed }]) => [
        id,
        [done, steps, begun ?? -1, completed ?? -1],
      ]),
    ),
    weeks: one.weeks,
    wrong: topOfEach(one.wrong, wrongStored).map(({ rule, drill, at, said, times, last }) => [
      ...[ruleAt.get(rule), drillAt.get(drill), at, said, times, last],
    ]),
    candidates: one.candidates
      .slice(0, candidatesStored)
      .map(({ rule, version, locale, answer, scored, drill, at, finished }) => [
        ...[ruleAt.get(rule), version, locale, answer, scored, drill, at, finished],
      ]),
    sketch: one.sketch,
  });
  return JSON.stringify({ v: 1, kept, rules, drills, people: people.map(personOf) });
}
