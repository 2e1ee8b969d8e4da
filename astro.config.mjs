import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import licences from './tools/licences/integration.ts';
import offline from './tools/offline/integration.ts';
import { groups } from './tools/pages/chunks.ts';
import pages from './tools/pages/integration.ts';
import { plainImports } from './tools/pages/plain-imports.ts';
import search from './tools/search/integration.ts';
import { basePath } from './tools/setup/base.mjs';

/** What is bundled together. */
const split = (groups) => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } });

export default defineConfig({
  base: basePath(process.env.BASE_PATH),
  site: process.env.SITE_URL || 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [
    // Links are ours, also where prose is made into plain HTML ahead of time.
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    // Only what is drawn goes through Preact's compiler, not the thousands of lines of plain TypeScript beside it.
    preact({ include: ['**/*.tsx'] }),
    pages(),
    search(),
    licences(),
    // Last: it lists every file that stands in the site then.
    offline(),
  ],
  vite: {
    plugins: [plainImports],
    worker: { format: 'es' },
    // Astro marks each page of prose for itself in a way that the bundler does not know: one warning a page, which says nothing.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      // All prose in one file: one a page costs a large handbook a third of its build.
      prerender: split([{ name: 'prose', test: /\/src\/content\/.*\.mdx/ }]),
      client: split(groups),
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
