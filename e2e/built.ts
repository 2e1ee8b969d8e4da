import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the built site, as its path: `/`, `/en/procedures/complaints/` … */
export const builtPages = globSync('**/*.html', { cwd: join(import.meta.dirname, '../dist') })
  .filter((file) => !file.startsWith('pagefind/'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
