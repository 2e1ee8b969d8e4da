import { titleOf } from '../generate/words.ts';

/** The least that Astro needs for pages of prose with a search: no components, no languages, one layout, one style sheet. */
const config = `import { createIndex } from 'pagefind';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
    },
  },
};
export default defineConfig({ trailingSlash: 'always', integrations: [search], devToolbar: { enabled: false } });
`;
const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { prose: defineCollection({ loader: glob({ base: 'src/prose', pattern: '**/*.md' }) }) };
`;
const layout = `---
const { title, lang } = Astro.props;
---

<!doctype html>
<html lang={lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <style>body { max-width: 38em; margin: auto; font-family: sans-serif; line-height: 1.75; }</style>
  </head>
  <body>
    <header><a href="/">Home</a></header>
    <main data-pagefind-body><h1>{title}</h1><slot /></main>
  </body>
</html>
`;
const page = `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';

export async function getStaticPaths() {
  const pages = await getCollection('prose');
  return pages.map((page) => ({ params: { page: page.id }, props: { page } }));
}

const { page } = Astro.props;
const { Content } = await render(page);
---

<Layout title={page.data.title} lang={page.id.endsWith('/en') ? 'en' : 'zh'}><Content /></Layout>
`;
const home = `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';

const pages = await getCollection('prose');
---

<Layout title="Home" lang="en"><ul>{pages.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></Layout>
`;

/** Prose without the components of a handbook: sections become headings, rules go, links stay as words. */
const plain = (mdx: string) =>
  mdx
    .replace(/<Section is="(.*?)">/g, '## $1')
    .replace(/<Rule .*?\/>\n*/g, '')
    .replace(/<\/?(?:Section|Steps|Say|Avoid|RuleLink)\b.*?>/g, '')
    .replace(/\n{3,}/g, '\n\n');

/**
 * A project of bare Astro with the prose of a handbook: the floor that a build is held against.
 * @param files the handbook, by path
 */
export function floorOf(files: ReadonlyMap<string, string>): Map<string, string> {
  const floor = new Map([
    ['package.json', '{ "name": "floor", "private": true, "type": "module" }\n'],
    ['tsconfig.json', '{ "extends": "astro/tsconfigs/base" }\n'],
    ['astro.config.mjs', config],
    ['src/content.config.ts', collections],
    ['src/layouts/Layout.astro', layout],
    ['src/pages/[...page].astro', page],
    ['src/pages/index.astro', home],
  ]);
  for (const [path, text] of files) {
    const [, id = '', number, locale] = /procedures\/(procedure-(\d+))\/(zh|en)\.mdx$/.exec(path) ?? [];
    if (!number) continue;
    const title = titleOf(Number(number) - 1)[locale === 'en' ? 'en' : 'zh'];
    floor.set(`src/prose/${id}/${locale}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${plain(text)}`);
  }
  return floor;
}
