import { atom, computed, onMount } from 'nanostores';
import type { Attempt } from '../learner/attempt.ts';
import { type Entry, isAttempt } from '../learner/entry.ts';
import { byFinished } from '../learner/order.ts';
import { pack, packedVersion, unpack } from '../learner/packed.ts';
import type { Problem } from '../learner/problem.ts';
import { readEntry } from '../learner/read-entry.ts';
import { ensureProfile } from './profiles.ts';
import { keysOf } from './registry.ts';
import { setAside } from './set-aside.ts';
import { inSlices } from './slices.ts';
import { type Refusal, read, remove } from './storage.ts';
import { synced } from './synced.ts';
import { $unkept, setUnkept } from './unkept.ts';
import { practising } from './who.ts';

/*
 * Stored under `yingbin:log:<profile>:<id>`: one entry of the log (src/learner/entry.ts), written once and never changed.
 *
 * v:2 is the packed shape (src/learner/packed.ts). v:1 was the plain JSON of an attempt, under another key (src/stores/move-old.ts);
 * where one of them stands here it is read as well and left as it is. A v:3 would be read by `unpack`, beside the others. A version
 * higher than ours belongs to a newer page in another tab: it is left alone and reported. Everything else that can't be read is
 * moved to `yingbin:set-aside:…` (src/stores/set-aside.ts).
 */

/** The texts as they are stored, by id; for restoring. Everyone else reads `$log`. */
export const stored = synced(keysOf('log', practising()));

type Parsed = { entry: Entry } | { problem: Problem } | { newer: true };

function parse(name: string, text: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { at: '', expected: 'json', found: text.slice(0, 60) } };
  }
  const result = readEntry(unpack(json, name));
  if ('value' in result) {
    if (result.value.id === name) return { entry: result.value };
    return { problem: { at: 'id', expected: 'sameId', found: result.value.id } };
  }
  const { v } = (json ?? {}) as { v?: unknown };
  return typeof v === 'number' && v > packedVersion ? { newer: true } : result;
}

type Texts = ReadonlyMap<string, { text: string; parsed: Parsed }>;

/** What stands in the storage, read; undefined until the first reading is through. */
const $parsed = atom<Texts | undefined>();

/** How many entries one task reads: a few milliseconds. Few are read at once, so that nothing flickers. */
const slice = 200;

/** Each text is read once: thousands of entries are looked at again whenever one is added. */
function readAll(texts: ReadonlyMap<string, string>): () => void {
  const before = $parsed.get();
  const known = (name: string, text: string) => {
    const one = before?.get(name);
    return one?.text === text ? one : undefined;
  };
  const fresh = [...texts].filter(([name, text]) => !known(name, text));
  const read = new Map<string, Parsed>();
  return inSlices(
    fresh,
    slice,
    ([name, text]) => read.set(name, parse(name, text)),
    () =>
      $parsed.set(
        new Map(
          [...texts].map(([name, text]) => [
            name,
            known(name, text) ?? { text, parsed: read.get(name) ?? { newer: true } },
          ]),
        ),
      ),
  );
}

onMount($parsed, () => {
  let stop = () => {};
  const leave = stored.$texts.subscribe((texts) => {
    stop();
    stop = readAll(texts);
  });
  return () => {
    stop();
    leave();
  };
});

/** Every entry of this profile that can be read, the earliest first, those not kept among them; undefined while it is read. */
export const $log = computed([$parsed, $unkept], (parsed, unkept): readonly Entry[] | undefined => {
  if (!parsed) return undefined;
  const kept = [...parsed.values()].flatMap(({ parsed }) => ('entry' in parsed ? parsed.entry : []));
  return [...kept, ...unkept].sort(byFinished);
});

/**
 * The whole log, read to its end at once where it is still being read in slices. For saving and restoring: half a log there would
 * be half a backup. Everyone who only shows it waits for `$log`.
 */
export function wholeLog(): readonly Entry[] {
  const log = $log.get();
  if (log) return log;
  const read = [...stored.$texts.get()].flatMap(([name, text]) => {
    const parsed = parse(name, text);
    return 'entry' in parsed ? parsed.entry : [];
  });
  return [...read, ...$unkept.get()].sort(byFinished);
}

/** The attempts of the log; undefined while it is read. */
export const $attempts = computed($log, (log): readonly Attempt[] | undefined => log?.filter(isAttempt));

/** Names of entries that a newer version of the site wrote. */
export const $newer = computed($parsed, (parsed) =>
  [...(parsed ?? [])].filter(([, { parsed }]) => 'newer' in parsed).map(([name]) => name),
);

/** Whoever looks at the log has the damaged entries moved out of the way. */
onMount($log, () =>
  $parsed.subscribe((parsed) => {
    for (const [name, one] of parsed ?? [])
      if ('problem' in one.parsed && setAside('log', name, one.text)) stored.drop(name);
  }),
);

/** Something else already stands under this id: it stays, and the newcomer gets the next free id. */
function underFreeId(entry: Entry): { entry: Entry; text: string } {
  for (let count = 1; ; count++) {
    const named = count === 1 ? entry : { ...entry, id: `${entry.id}~${count}` };
    const text = pack(named);
    const there = read(keysOf('log', practising()) + named.id);
    if (there === null || there === text) return { entry: named, text };
  }
}

/**
 * Appends an entry to the log. Keeping the same one twice is keeping it once.
 * @param draft what it was made from: given up where there is no room for both
 * @returns whether the browser kept it; one that was not kept stays in `$log` until the page is left
 */
export function keepEntry(entry: Entry, draft?: string): { kept: true } | { kept: false; why: Refusal } {
  const { entry: named, text } = underFreeId(entry);
  // First, so that what the entry itself meets with is the last word on the storage.
  ensureProfile(entry.finished);
  const put = () => stored.put(new Map([[named.id, text]])).why;
  let why = put();
  if (why === 'full' && draft !== undefined) {
    remove(keysOf('draft', practising()) + draft);
    why = put();
  }
  const others = $unkept.get().filter(({ id }) => id !== named.id);
  setUnkept(why ? [...others, named] : others);
  return why ? { kept: false, why } : { kept: true };
}

/** Tries again to keep what was refused, after room was made. @returns how many are still not kept */
export function keepUnkept(): number {
  for (const entry of $unkept.get()) keepEntry(entry);
  return $unkept.get().length;
}
