import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './csp.ts';
import { problemsOf } from './inspect.ts';
import { withPreloads } from './preload.ts';

/**
 * Finishes the built pages: a content security policy, and the modules of islands named early.
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
        const sourceOf = (address: string) => readFileSync(join(dist, address.slice(base.length)), 'utf8');
        const problems = globSync('**/*.html', { cwd: dist }).flatMap((file) => {
          const html = withPreloads(withPolicy(readFileSync(join(dist, file), 'utf8')), sourceOf);
          writeFileSync(join(dist, file), html);
          return problemsOf(html, base).map((problem) => `${file}: ${problem}`);
        });
        if (problems.length > 0) throw new Error(`These pages are not safe as they stand:\n${problems.join('\n')}`);
      },
    },
  };
}
