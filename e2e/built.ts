import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The built site. */
export const dist = join(import.meta.dirname, '../dist');

/** Its pages as files: `en/procedures/complaints/index.html` … */
export const builtFiles = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('pagefind/'));

/** Every page of the built site, as its path: `/`, `/en/procedures/complaints/` … */
export const builtPages = builtFiles.map((file) => `/${file.replace(/index\.html$/, '')}`).sort();

/** What sort of page a path is, whatever the language: its first part, and how many follow. */
function sortOf(path: string): string {
  const [first = '', ...rest] = path
    .replace(/^\/en\//, '/')
    .split('/')
    .filter(Boolean);
  return `${first} ${rest.length}`;
}

/** A table of fifteen hundred cells takes axe a quarter of a minute; in the other language it is the same but for the words. */
const once = ['/en/coverage/'];

/** Pages to look at closely: of each sort and language the first, and the first drill of each kind. */
export const samplePages = builtPages.filter((path, index) => {
  const isSame = (other: string) =>
    sortOf(other) === sortOf(path) && other.startsWith('/en/') === path.startsWith('/en/');
  const isFirst = builtPages.findIndex(isSame) === index;
  return (isFirst && !once.includes(path)) || /\/drills\/.*(angry-owner|first-words)/.test(path);
});
