import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOfPage } from '../../tools/budgets/page-files.ts';

/** What a built site weighs. */
export interface Weight {
  files: number;
  /** Pages of HTML. */
  pages: number;
  /** Bytes of everything, and of the search index. */
  all: number;
  index: number;
}

export function weightOf(dist: string): Weight {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => ({ path: join(parentPath, name), name }));
  const sum = (some: typeof sizes) => some.reduce((total, { path }) => total + statSync(path).size, 0);
  return {
    files: files.length,
    pages: sizes.filter(({ name }) => name.endsWith('.html')).length,
    all: sum(sizes),
    index: sum(sizes.filter(({ path }) => path.startsWith(join(dist, 'pagefind')))),
  };
}

const squeezed = (path: string) => brotliCompressSync(readFileSync(path)).length;

/** All that a page fetches by itself, with brotli, bytes. */
export function bytesOfPage(dist: string, page: string): number {
  return filesOfPage(dist, page).reduce((total, path) => total + squeezed(path), 0);
}

/** A file with brotli, bytes; 0 where there is none. */
export function bytesOfFile(dist: string, file: string): number {
  const path = join(dist, file);
  return existsSync(path) ? squeezed(path) : 0;
}
