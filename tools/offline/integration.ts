import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workerText, writeWorker } from './worker-file.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Writes the service worker when all else stands: what other integrations write comes first. With `OFFLINE=off` it writes the
 * worker that takes itself away; so does the development server, lest a worker of a built site answers in its place.
 */
export default function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'yingbin-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}sw.js`, async (_, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(await workerText('gone'));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        if (process.env.OFFLINE === 'off') {
          writeFileSync(join(dist, 'sw.js'), await workerText('gone'));
          logger.info('nothing is kept offline; devices that kept something are told to drop it');
          return;
        }
        const { packs, bytes } = await writeWorker(dist);
        for (const [name, files] of Object.entries(packs))
          logger.info(
            `${name}: ${Object.keys(files).length} files, ${megabytes(bytes[name as keyof typeof bytes])} to fetch`,
          );
      },
    },
  };
}
