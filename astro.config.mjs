import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import offline from './tools/offline/integration.ts';
import pages from './tools/pages/integration.ts';
import { plainImports } from './tools/pages/plain-imports.ts';
import search from './tools/search/integration.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), pages(), search(), offline()],
  vite: { plugins: [plainImports], worker: { format: 'es' } },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: { csp: { scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } } },
});
