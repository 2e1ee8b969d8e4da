import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** Addresses of what a page loads by itself: styles, scripts, preloads, its islands and their runtime. */
const inHtml = [
  /<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]+href="([^"]+)"/g,
  /<script[^>]+src="([^"]+)"/g,
  /(?:component|renderer)-url="([^"]+)"/g,
];

/** Static imports of a built module; a dynamic import waits for an interaction. */
const inModule = [/\bfrom\s*["'`](\.[^"'`]+\.js)["'`]/g, /\bimport\s*["'`](\.[^"'`]+\.js)["'`]/g];

const addresses = (text: string, patterns: RegExp[]) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((found) => found[1] ?? []));

/**
 * Every file that a page of the built site fetches before anybody touches it.
 * @param dist the folder of the built site
 * @param page the page's path, such as `/en/procedures/complaints/`
 * @returns paths of files, the page itself first
 * @throws when the page or a file it names is not there
 */
export function filesOfPage(dist: string, page: string): string[] {
  const files = new Set<string>([htmlOf(dist, page)]);
  for (const address of addresses(readFileSync(htmlOf(dist, page), 'utf8'), inHtml)) collect(dist, address, files);
  return [...files];
}

/**
 * Every file that a drill's page has fetched once somebody begins: {@link filesOfPage}, what its island then imports
 * (itself, or by a module that it shares with another island),
 * and the files it is played with, until a talk's first answer can be marked; of a review the questions come to that. Of the two languages in which answers are read, only that of the page.
 */
export function filesOnceBegun(dist: string, page: string): string[] {
  const files = new Set(filesOfPage(dist, page));
  const [own, other] = page.startsWith('/en/') ? ['en', 'zh'] : ['zh', 'en'];
  for (const island of addresses(readFileSync(htmlOf(dist, page), 'utf8'), [/component-url="([^"]+)"/g])) {
    const modules = new Set<string>();
    collect(dist, island, modules);
    for (const module of modules) {
      // What a module shared with other islands imports later may wait for another button: its language does not.
      const isWanted = (path: string) =>
        module === join(dist, island) ? !path.includes(`/${other}.`) : path.includes(`/${own}.`);
      const later = addresses(readFileSync(module, 'utf8'), [/\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g]);
      for (const inner of later.filter(isWanted))
        collect(dist, posix.join(posix.dirname(relative(dist, module).replaceAll('\\', '/')), inner), files);
    }
  }
  const played = ['play.json', 'phrases/0.json', 'items.json', 'words.json'].map((file) => join(dist, page, file));
  return [...files, ...played.filter((file) => existsSync(file))];
}

/** Every procedure's page in every language, such as `/en/procedures/complaints/`. */
export function handbookPages(dist: string): string[] {
  const found = globSync('{,en/}procedures/*/index.html', { cwd: dist });
  return found.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();
}

/**
 * The files of a page, which may be so many and no more: each is a question to the server.
 * @throws when there are more
 */
export function atMost(most: number, page: string, files: string[]): string[] {
  if (files.length <= most) return files;
  throw new Error(
    `${page} fetches ${files.length} files before anybody touches it, ${most} are allowed: ${files.join(', ')}`,
  );
}

/** @throws when there is no such page */
function htmlOf(dist: string, page: string): string {
  const html = join(dist, page, 'index.html');
  if (!existsSync(html))
    throw new Error(`The built site has no page ${page}: run npm run build first, or mend .size-limit.mjs.`);
  return html;
}

/** Adds a file and, where it is a module, what it imports. */
function collect(dist: string, address: string, files: Set<string>): void {
  const file = join(dist, address);
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const inner of addresses(readFileSync(file, 'utf8'), inModule))
    collect(dist, posix.join(posix.dirname(address), inner), files);
}
