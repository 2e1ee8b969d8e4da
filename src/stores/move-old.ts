import { pack } from '../learner/packed.ts';
import { readAttempt } from '../learner/read-attempt.ts';
import { firstProfile, keysOf, registry, root } from './registry.ts';
import { names, read, remove, write } from './storage.ts';

/*
 * Stored under `yingbin:attempt:<id>`: the JSON of one attempt, as this site kept them before there were profiles. Drafts
 * (`yingbin:draft:<procedure>/<drill>`) and what was set aside (`yingbin:set-aside:attempt:…`, `…:draft:…`) had no profile in their
 * keys either. All of it belongs to the first profile of the browser.
 */

/** Moves a text to another key: the copy comes first, and where that is refused or the place is taken the text stays. */
function move(from: string, to: string, text: string): void {
  const there = read(to);
  if (there !== null && there !== text) return;
  if (there === text || !write(to, text)) remove(from);
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
    const isAttempt = key.startsWith(registry.attempt.prefix);
    move(key, to, isAttempt ? repacked(text, key.slice(registry.attempt.prefix.length)) : text);
  }
}
