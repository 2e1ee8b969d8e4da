import { MAX_ANSWER } from '../scoring/limit.ts';
import { keysOf } from './registry.ts';
import { setAside } from './set-aside.ts';
import { type Refusal, read, remove, write } from './storage.ts';
import { practising, putBack, settleWho } from './who.ts';

/*
 * Stored under `yingbin:draft:<profile>:<drill>`, one a drill for both languages; each run of a checklist that is
 * to be kept is one too, under `<drill>:run:<id>` (until version 2 of runs there was one run a checklist, under `<drill>:run`):
 * `{ "v": 1, "draft": … }`. What is inside belongs to the island of the drill, which checks it against the drill as it is
 * now. A v:2 would be read beside v:1 here and written from then on. A version higher than ours is left alone and not shown; anything else that can't be read is set aside.
 *
 * Of a text longer than an answer may be (`MAX_ANSWER`) only so much is kept. A draft is written at every key: somebody who pasted
 * a whole book must neither wait for it each time nor fill the storage that the record lives in.
 */

/** The key that a draft stands under. */
export const keyOf = (drillId: string) => keysOf('draft', practising()) + drillId;

/**
 * The unfinished drill, if there is one.
 * @param isDraft what the island can go on with; anything else (a draft of an older form of the drill) counts as none and
 * is overwritten by the next `writeDraft`
 */
export function readDraft<T>(
  drillId: string,
  isDraft: (value: unknown) => value is T = (value): value is T => value !== undefined,
): T | undefined {
  const text = read(keyOf(drillId));
  if (text === null) return undefined;
  try {
    const { v, draft } = JSON.parse(text) as { v: unknown; draft: unknown };
    if (v === 1) return isDraft(draft) ? draft : undefined;
    if (typeof v === 'number' && v > 1) return undefined;
  } catch {
    // Not JSON, or not an object: set aside below.
  }
  setAside('draft', drillId, text);
  return undefined;
}

const cut = (_: string, value: unknown) => (typeof value === 'string' ? value.slice(0, MAX_ANSWER) : value);

/**
 * Keeps the unfinished drill in place of the one before, overlong texts cut.
 * @returns why not, where the browser refused
 */
export function writeDraft(drillId: string, draft: unknown): Refusal | undefined {
  settleWho();
  putBack();
  return write(keyOf(drillId), JSON.stringify({ v: 1, draft }, cut));
}

/** The drill is finished or given up. */
export function dropDraft(drillId: string): void {
  remove(keyOf(drillId));
}
