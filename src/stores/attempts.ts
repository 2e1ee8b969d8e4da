import { atom, computed, onMount } from 'nanostores';
import type { Attempt } from '../learner/attempt.ts';
import { byFinished } from '../learner/order.ts';
import type { Problem } from '../learner/problem.ts';
import { attemptVersion, readAttempt } from '../learner/read-attempt.ts';
import { registry } from './registry.ts';
import { setAside } from './set-aside.ts';
import { type Refusal, read, storageEvents } from './storage.ts';
import { synced } from './synced.ts';

/*
 * Stored under `yingbin:attempt:<id>`: the JSON of one `Attempt` (src/learner/attempt.ts), written once and never changed.
 *
 * v:1 is the only shape so far. `claims` came to it later and may be left out: attempts kept before are whole without it.
 * A v:2 would be read by `readAttempt`, which then takes both: v:1 is turned into v:2 as it is read and left in the
 * storage as it stands, so an older tab that is still open can go on reading it. A version higher than ours belongs to a
 * newer page in another tab: it is left alone and reported. Everything else that can't be read is moved to `yingbin:set-aside:…` (src/stores/set-aside.ts).
 */

const { prefix } = registry.attempt;

/** The texts as they are stored, by id; for restoring. Everyone else reads `$attempts`. */
export const stored = synced(prefix);

/** Attempts that the browser would not keep: they last as long as this page. */
export const $unkept = atom<readonly Attempt[]>([]);

type Entry = { attempt: Attempt } | { problem: Problem } | { newer: true };

function parse(name: string, text: string): Entry {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { at: '', expected: 'json', found: text.slice(0, 60) } };
  }
  const result = readAttempt(json);
  if ('value' in result) {
    if (result.value.id === name) return { attempt: result.value };
    return { problem: { at: 'id', expected: 'sameId', found: result.value.id } };
  }
  const { v } = (json ?? {}) as { v?: unknown };
  return typeof v === 'number' && v > attemptVersion ? { newer: true } : result;
}

/** Each text is parsed once: five hundred attempts are looked at again whenever one is added. */
let parsed = new Map<string, { text: string; entry: Entry }>();

const $entries = computed(stored.$texts, (texts) => {
  const before = parsed;
  parsed = new Map();
  for (const [name, text] of texts) {
    const known = before.get(name);
    parsed.set(name, known?.text === text ? known : { text, entry: parse(name, text) });
  }
  return [...parsed].map(([name, { text, entry }]) => ({ name, text, entry }));
});

/** Every attempt that can be read, the earliest first; those not kept are among them. */
export const $attempts = computed([$entries, $unkept], (entries, unkept): Attempt[] =>
  [...entries.flatMap(({ entry }) => ('attempt' in entry ? entry.attempt : [])), ...unkept].sort(byFinished),
);

/** Names of entries that a newer version of the site wrote. */
export const $newer = computed($entries, (entries) =>
  entries.filter(({ entry }) => 'newer' in entry).map(({ name }) => name),
);

/** Whoever looks at the attempts has the damaged ones moved out of the way. */
onMount($attempts, () =>
  $entries.subscribe((entries) => {
    for (const { name, text, entry } of entries)
      if ('problem' in entry && setAside(prefix + name, text)) stored.drop(name);
  }),
);

/** Something else already stands under this id: it stays, and the newcomer gets the next free id. */
function underFreeId(attempt: Attempt): { attempt: Attempt; text: string } {
  for (let count = 1; ; count++) {
    const named = count === 1 ? attempt : { ...attempt, id: `${attempt.id}~${count}` };
    const text = JSON.stringify(named);
    const there = read(prefix + named.id);
    if (there === null || there === text) return { attempt: named, text };
  }
}

/** Leaving the page would lose what was not kept: browsers then ask first. */
function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

function setUnkept(attempts: readonly Attempt[]): void {
  $unkept.set(attempts);
  if (attempts.length > 0) storageEvents()?.addEventListener('beforeunload', askBeforeLeaving);
  else storageEvents()?.removeEventListener('beforeunload', askBeforeLeaving);
}

/**
 * Appends a finished drill to the record. Keeping the same one twice is keeping it once.
 * @returns whether the browser kept it; one that was not kept stays in `$attempts` until the page is left
 */
export function keepAttempt(attempt: Attempt): { kept: true } | { kept: false; why: Refusal } {
  const { attempt: named, text } = underFreeId(attempt);
  const { why } = stored.put(new Map([[named.id, text]]));
  const others = $unkept.get().filter(({ id }) => id !== named.id);
  setUnkept(why ? [...others, named] : others);
  return why ? { kept: false, why } : { kept: true };
}

/** Tries again to keep what was refused, after room was made. @returns how many are still not kept */
export function keepUnkept(): number {
  for (const attempt of $unkept.get()) keepAttempt(attempt);
  return $unkept.get().length;
}

/** Takes every attempt out, kept or not: only when the owner asked for it. */
export function forgetAttempts(): void {
  for (const name of stored.$texts.get().keys()) stored.drop(name);
  setUnkept([]);
}
