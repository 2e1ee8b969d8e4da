import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from './csp.ts';
import { withPreloads } from './preload.ts';

/** Finishes the built pages: a policy without foreign hashes, and the modules of islands named early. */
export default function pages(): AstroIntegration {
  let base = '/';
  return {
    name: 'yingbin-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const sourceOf = (address: string) => readFileSync(join(dist, address.slice(base.length)), 'utf8');
        for (const file of globSync('**/*.html', { cwd: dist })) {
          const html = readFileSync(join(dist, file), 'utf8');
          writeFileSync(join(dist, file), withPreloads(withOwnHashes(html), sourceOf));
        }
      },
    },
  };
}
