import { pack } from '../learner/packed.ts';
import { readAttempt } from '../learner/read-attempt.ts';
import { firstProfile, keysOf, registry } from './registry.ts';
import { entries, read, remove, write } from './storage.ts';

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

/** Moves what was kept before there were profiles to the first profile. Costs one look through the keys where there is none. */
export function moveOld(): void {
  for (const [id, text] of entries(registry.attempt.prefix))
    move(registry.attempt.prefix + id, keysOf('log', firstProfile) + id, repacked(text, id));
  for (const [name, text] of entries(registry.draft.prefix))
    if (/^[a-z0-9-]+\//.test(name)) move(registry.draft.prefix + name, keysOf('draft', firstProfile) + name, text);
  for (const [name, text] of entries(registry.setAside.prefix))
    if (/^(attempt|draft):/.test(name))
      move(registry.setAside.prefix + name, keysOf('setAside', firstProfile) + name, text);
}
