import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by path below the root, with `/`. */
export type Files = Map<string, string>;

/** Everything that an author writes. */
const patterns = ['src/content/**/*', 'drills/**/*'];

/** Reads all content files of a checkout. */
export function readFiles(root: string): Files {
  const found = globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const below = (path: string) => path.slice(join(root, '/').length).replaceAll('\\', '/');
  return new Map(found.sort().map((path) => [below(path), readFileSync(path, 'utf8')]));
}
