import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from './csp.ts';
import { withPreloads } from './preload.ts';
import { withOneSheet } from './sheet.ts';

const layers = readFileSync(new URL('../../src/styles/layers.css', import.meta.url), 'utf8');

/** Finishes the built pages: one stylesheet each, a policy without foreign hashes, and the modules of islands named early. */
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
        const known = new Map<string, string>();
        const read = (address: string) => {
          const text = known.get(address) ?? readFileSync(join(dist, address.slice(base.length)), 'utf8');
          known.set(address, text);
          return text;
        };
        const files = globSync('**/*.html', { cwd: dist });
        const built = new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
        const { pages: dressed, sheets } = withOneSheet(built, layers, read, (name) => `${base}_astro/${name}`);
        // Nothing else refers to them: a module that comes late has no styles of its own.
        for (const file of globSync('_astro/*.css', { cwd: dist })) rmSync(join(dist, file));
        for (const [name, sheet] of sheets) writeFileSync(join(dist, '_astro', name), sheet);
        for (const [file, html] of dressed) writeFileSync(join(dist, file), withPreloads(withOwnHashes(html), read));
      },
    },
  };
}
