import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsOf } from './tags.ts';

const pointing = ['href', 'src', 'component-url', 'renderer-url'];
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** A page of a built site: what it points to, and the places in it. */
interface Page {
  path: string;
  ids: Set<string>;
  to: string[];
}

/** The file that a host serves for a path below the base. */
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

function read(dist: string, file: string): Page {
  const tags = tagsOf(readFileSync(join(dist, file), 'utf8'));
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const to = tags.flatMap(({ attributes }) => pointing.flatMap((name) => attributes.get(name) ?? []));
  return { path: file.replace(/(^|\/)index\.html$/, '$1'), ids: new Set(ids), to };
}

/**
 * Every address in the pages of a built site that leads nowhere: not below the base, to a file that is not there, or to
 * a place that its page does not have.
 * @param dist the folder of the built site
 * @param base the path it is built for, with slashes at both ends
 * @returns one line each: the page, and what it points to
 */
export function brokenLinks(dist: string, base: string): string[] {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const pages = new Map(files.map((file) => [file, read(dist, file)]));
  return [...pages.values()].flatMap(({ path, ids, to }) => {
    const leadsNowhere = (address: string) => {
      if (elsewhere.test(address)) return false;
      const [before = '', place = ''] = address.split('#');
      const [where = ''] = before.split('?');
      if (before === '') return place !== '' && !ids.has(decodeURIComponent(place));
      if (!where.startsWith(base)) return true;
      const file = fileOf(decodeURIComponent(where.slice(base.length)));
      const target = pages.get(file);
      if (!target) return !existsSync(join(dist, file));
      return place !== '' && !target.ids.has(decodeURIComponent(place));
    };
    return [...new Set(to)].filter(leadsNowhere).map((address) => `${base}${path} → ${address}`);
  });
}
