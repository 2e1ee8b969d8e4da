import { computed } from 'nanostores';
import { $newer } from './log.ts';
import { $setAside } from './set-aside.ts';
import { $refusal } from './unkept.ts';

/**
 * Something is wrong with what the browser keeps:
 * - `full`: there was no room; what was kept before is safe, what came since lasts as long as this page;
 * - `disabled`: the browser keeps nothing for this site (a private window, a setting, a policy);
 * - `set-aside`: an entry could not be read; its text is kept and can be saved from the record page;
 * - `newer`: an entry was written by a newer version of the site, and is left alone.
 */
export type Trouble =
  | { kind: 'full' }
  | { kind: 'disabled' }
  | { kind: 'set-aside'; name: string; text: string }
  | { kind: 'newer'; name: string };

/** Everything wrong with the storage now; empty when all is well. */
export const $trouble = computed([$refusal, $setAside, $newer], (refusal, setAside, newer): Trouble[] => [
  ...(refusal ? [{ kind: refusal }] : []),
  ...setAside.map((entry) => ({ kind: 'set-aside' as const, ...entry })),
  ...newer.map((name) => ({ kind: 'newer' as const, name })),
]);
