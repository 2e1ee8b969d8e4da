import { join } from 'node:path';
import { type Files, readFiles } from './files.ts';

/** Small content that has no problems: the tests of author tools start from it. */
export const sound = readFiles(join(import.meta.dirname, 'fixtures/sound'));

/** The files of a folder laid over the sound content; an empty one stands for a file that is not there. */
export function overlaid(folder: string): Files {
  const files = new Map([...sound, ...readFiles(folder)]);
  for (const [path, text] of files) if (text === '') files.delete(path);
  return files;
}
