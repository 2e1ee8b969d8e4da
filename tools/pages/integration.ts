import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './csp.ts';
import { problemsOf } from './inspect.ts';
import { withPreloads } from './preload.ts';
import { wardrobeOf } from './sheet.ts';

const layers = readFileSync(new URL('../../src/styles/layers.css', import.meta.url), 'utf8');

/**
 * Finishes the built pages: one stylesheet each, a content security policy, and the modules of islands named early.
 * @throws when a page holds what its policy forbids, or fetches anything from elsewhere
 */
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
        const page = (file: string) => readFileSync(join(dist, file), 'utf8');
        const pages = files.values().map((file) => [file, page(file)] as const);
        const { dress, sheets } = wardrobeOf(pages, layers, read, (name) => `${base}_astro/${name}`);
        // Nothing else refers to them: a module that comes late has no styles of its own.
        for (const file of globSync('_astro/*.css', { cwd: dist })) rmSync(join(dist, file));
        for (const [name, sheet] of sheets) writeFileSync(join(dist, '_astro', name), sheet);
        const problems = files.flatMap((file) => {
          const html = withPreloads(withPolicy(dress(file, page(file))), read);
          writeFileSync(join(dist, file), html);
          return problemsOf(html, base).map((problem) => `${file}: ${problem}`);
        });
        if (problems.length > 0) throw new Error(`These pages are not safe as they stand:\n${problems.join('\n')}`);
      },
    },
  };
}
