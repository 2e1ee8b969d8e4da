import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesText, packageOf, shippedOf } from './packages.ts';

/** What is in the site without having gone through a bundler: the script that wakes islands, and what reads the search index. */
const copied = ['astro', 'pagefind'];

/** Workbox leaves the names of its parts in what it writes. */
const workbox = /workbox:([a-z-]+):\d/g;

/** Notes the packages of every module that is bundled for the browser. */
const collect = (names: Set<string>) => ({
  name: 'yingbin-licences',
  generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
    for (const chunk of Object.values(bundle))
      for (const id of chunk.moduleIds ?? []) {
        const name = packageOf(id);
        if (name) names.add(name);
      }
  },
});

/**
 * Writes `licences.txt` into the site: whatever of others is in it, with its licence.
 * @throws when anything is in it that may not be shipped
 */
export default function licences(): AstroIntegration {
  const names = new Set(copied);
  let root = '';
  return {
    name: 'yingbin-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = { ...collect(names), applyToEnvironment: ({ name }: { name: string }) => name === 'client' };
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [collect(names)] } } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        for (const file of globSync('*.js', { cwd: dist }))
          for (const [, part] of readFileSync(join(dist, file), 'utf8').matchAll(workbox)) names.add(`workbox-${part}`);
        const shipped = [...names].map((name) => shippedOf(root, name));
        writeFileSync(join(dist, 'licences.txt'), licencesText(shipped));
        logger.info(`${shipped.length} packages of others are in the site`);
      },
    },
  };
}
