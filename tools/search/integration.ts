import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { spaceHan } from '../../src/components/site/search/han.ts';
import { pathIn } from '../../src/i18n/locales.ts';
import { locales } from '../../src/schemas/text.ts';
import { loadCatalogue } from '../content.ts';
import { recordsOf } from './records.ts';

/** What Pagefind writes besides the index: its own interfaces, which this site does not use. */
const unused = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
];

const check = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`The search index: ${errors.join('; ')}`);
};

/**
 * Writes the search index into a built site.
 * @param root the checkout
 * @param dist the built site
 * @returns how many pages, rules, drills and checklists can be found
 */
export async function writeIndex(root: string, dist: string): Promise<number> {
  const catalogue = loadCatalogue(root);
  const { index, errors } = await createIndex({ maxFragments: 12 });
  check(errors);
  if (!index) throw new Error('The search index could not be created');
  let count = 0;
  for (const locale of locales) {
    const pageOf = (id: string) => readFileSync(join(dist, pathIn(locale, `/procedures/${id}/index.html`)), 'utf8');
    for (const { url, kind, title, text } of recordsOf(catalogue, locale, pageOf)) {
      const added = await index.addCustomRecord({
        url,
        content: locale === 'zh' ? spaceHan(text) : text,
        language: locale,
        meta: { title, kind },
        filters: { kind: [kind] },
      });
      check(added.errors);
      count += 1;
    }
  }
  const outputPath = join(dist, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  check((await index.writeFiles({ outputPath })).errors);
  for (const name of unused) rmSync(join(outputPath, `pagefind-${name}`), { force: true });
  await close();
  return count;
}

/** Indexes the site when it has been built. */
export default function search(): AstroIntegration {
  let root = '';
  return {
    name: 'yingbin-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeIndex(root, fileURLToPath(dir))} places can be found`);
      },
    },
  };
}
