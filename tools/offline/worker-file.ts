import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { getManifest } from 'workbox-build';
import type { Build } from '../../src/offline/build.ts';
import { hashOf } from '../../src/offline/genuine.ts';
import { buildOf, type Listed } from './packs.ts';

const source = join(import.meta.dirname, '../../src/offline');

/**
 * Lists what can be kept of a built site.
 * @param dist the folder of the built site
 * @throws where a file can't be listed
 */
export async function listBuild(dist: string): Promise<Build> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*'],
    // A handbook of thousands of rules has lists of some megabytes. How much all of it may come to: `sparingOf`.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(`The list of files to keep offline: ${warnings.join('; ')}`);
  const files = manifestEntries.map(async ({ url }): Promise<Listed> => {
    const bytes = readFileSync(join(dist, url));
    return { path: encodeURI(url), hash: await hashOf(bytes), bytes: gzipSync(bytes).length };
  });
  return buildOf(await Promise.all(files), (text) => createHash('sha256').update(text).digest('hex').slice(0, 12));
}

/**
 * The text of a worker: one script without imports.
 * @param name `worker`, or `gone` for the one that takes itself away
 */
export async function workerText(name: 'worker' | 'gone', define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(source, `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define,
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes the service worker of a built site. @returns what it keeps */
export async function writeWorker(dist: string): Promise<Build> {
  const build = await listBuild(dist);
  writeFileSync(
    join(dist, 'sw.js'),
    await workerText('worker', { YINGBIN_BUILD: JSON.stringify(JSON.stringify(build)) }),
  );
  return build;
}
