import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Of a checkout, what a handbook writes itself, and what tools made. */
const ownContent = ['src/content', 'drills'];
const made = ['node_modules', 'dist', '.astro', '.git', '.cache', 'bench', 'e2e', 'docs', 'test-results'];

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Lends the packages of a checkout, one link each: what tools write beside them stays in the folder. */
export function lendPackages(root: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one === '.bin' || !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

/**
 * A copy of a checkout with another handbook in it; the checkout is left alone.
 * @param folder where it comes to stand, empty
 * @param files the handbook, by path
 */
export function projectWith(root: string, folder: string, files: ReadonlyMap<string, string>): void {
  const isLeft = (path: string) => [...ownContent, ...made].includes(relative(root, path).replaceAll('\\', '/'));
  cpSync(root, folder, { recursive: true, filter: (path) => !isLeft(path) });
  writeFiles(folder, files);
  lendPackages(root, folder);
}
