import { pack } from '../learner/packed.ts';
import { readAttempt } from '../learner/read-attempt.ts';
import { firstProfile, keysOf, registry, root } from './registry.ts';
import { names, read, remove, write } from './storage.ts';

/*
 * Stored under `yingbin:attempt:<id>`: the JSON of one attempt, as this site kept them before there were profiles. Drafts
 * (`yingbin:draft:<procedure>/<drill>`) and what was set aside (`yingbin:set-aside:attempt:…`, `…:draft:…`) had no profile in their
 * keys either. All of it belongs to the first profile of the browser.
 */

/**
 * Moves a text to another key, or where something else stands there to the next free one (`…~2`): a page that was open since before can
 * have kept another attempt under the same id. The copy comes first, and where it is refused the text stays.
 */
function move(from: string, to: string, text: string): void {
  for (let count = 1; ; count++) {
    const place = count === 1 ? to : `${to}~${count}`;
    const there = read(place);
    if (there !== null && there !== text) continue;
    if (there === text || !write(place, text)) remove(from);
    return;
  }
}

/** An old attempt as it is kept now; as it is where it can't be read, so that whoever reads the log sets it aside. */
function repacked(text: string, id: string): string {
  try {
    const result = readAttempt(JSON.parse(text));
    return 'value' in result && result.value.id === id ? pack(result.value) : text;
  } catch {
    return text;
  }
}

/** The keys from before there were profiles: where each goes. */
function newKey(key: string): string | undefined {
  const of = (kind: 'attempt' | 'draft' | 'setAside', shape: RegExp) => {
    const { prefix } = registry[kind];
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    if (!shape.test(name)) return undefined;
    return keysOf(kind === 'attempt' ? 'log' : kind, firstProfile) + name;
  };
  return of('attempt', /./) ?? of('draft', /^[a-z0-9-]+\//) ?? of('setAside', /^(attempt|draft):/);
}

/** Moves what was kept before there were profiles to the first profile. Costs one look through the keys where there is none. */
export function moveOld(): void {
  for (const key of names(root).map((name) => root + name)) {
    const to = newKey(key);
    const text = to === undefined ? null : read(key);
    if (to === undefined || text === null) continue;
    // What was begun later at the same drill is what goes on, as always.
    const isOutdone = key.startsWith(registry.draft.prefix) && read(to) !== null;
    if (isOutdone) remove(key);
    const isAttempt = key.startsWith(registry.attempt.prefix);
    if (!isOutdone) move(key, to, isAttempt ? repacked(text, key.slice(registry.attempt.prefix.length)) : text);
  }
}
