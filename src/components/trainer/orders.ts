import type { Course } from '../../learner/board/course.ts';
import type { Source } from '../../learner/board/file.ts';
import type { Known } from '../../learner/board/reader.ts';

/** A file that somebody chose or dropped. */
export interface Chosen {
  file: File;
  /** Its name, with the folders it lay in. */
  label: string;
}

/** What the worker is told. */
export type Order =
  | { type: 'begin'; course: Course }
  | { type: 'read'; files: Chosen[]; known: Known[] }
  | { type: 'stop' };

export function sourceOf({ file, label }: Chosen): Source {
  return { label, size: file.size, text: () => file.text() };
}
