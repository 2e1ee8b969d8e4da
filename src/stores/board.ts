import { boardText, type KeptBoard } from '../learner/board/kept.ts';
import { readBoard } from '../learner/board/read-kept.ts';
import { registry } from './registry.ts';
import { type Refusal, read, remove, write } from './storage.ts';

/*
 * Stored under `yingbin:board`: one JSON text, whose shape stands in src/learner/board/kept.ts. It holds digests of what trainees did, not
 * their records, and only where the trainer asked for it. A v:2 would be read beside v:1 there and written from then on. A text
 * that can't be read is left alone and said to be so; the next board that is kept takes its place, and forgetting takes it out.
 */

const { prefix } = registry.board;

/** The board that was kept: `none` where there is none, `unreadable` where something else stands in its place. */
export function keptBoard(): KeptBoard | 'none' | 'unreadable' {
  const text = read(prefix);
  return text === null ? 'none' : (readBoard(text) ?? 'unreadable');
}

/** Keeps a board in place of the one before. @returns why not, where the browser refused; the one before then stays */
export function keepBoard(board: KeptBoard): Refusal | undefined {
  return write(prefix, boardText(board));
}

/** Takes it out. @returns whether it is gone */
export function forgetBoard(): boolean {
  return remove(prefix);
}
