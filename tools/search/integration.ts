import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { spaceHan } from '../../src/components/site/search/han.ts';
import { locales } from '../../src/schemas/text.ts';
import { loadCatalogue } from '../content.ts';
import { builtRecords } from './records.ts';
import { wordsOf } from './words.ts';

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

/** How many places share a file of what is shown of them: few, so that the first results come soon. */
const together = 16;

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
  const records = locales.flatMap((locale) =>
    builtRecords(catalogue, locale, dist).map((record) => ({ locale, ...record })),
  );
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / locales.length / together) });
  check(errors);
  if (!index) throw new Error('The search index could not be created');
  const adding = records.map(({ locale, url, kind, title, name, text }) => {
    const indexed = locale === 'zh' ? spaceHan : (as: string) => as;
    return index.addCustomRecord({
      url,
      content: indexed(text),
      language: locale,
      meta: { title, kind, ...(name ? { name: indexed(name) } : {}) },
      filters: { kind: [kind] },
    });
  });
  // Asked for all at once, in order: the index is another program, and waiting for each answer took a third longer.
  for (const { errors } of await Promise.all(adding)) check(errors);
  const outputPath = join(dist, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  check((await index.writeFiles({ outputPath })).errors);
  for (const locale of locales) {
    const words = wordsOf(
      root,
      locale,
      records.filter((record) => record.locale === locale),
    );
    writeFileSync(join(outputPath, `words.${locale}.json`), JSON.stringify(words));
  }
  for (const name of unused) rmSync(join(outputPath, `pagefind-${name}`), { force: true });
  await close();
  return records.length;
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
