import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from './base.mjs';
import { top } from './run.mjs';

/**
 * Serves the built site as a plain host would: pages as folders, the site's own page for a wrong address.
 * `node tools/setup/serve.mjs [port]`; BASE_PATH as the site was built.
 * @throws when the port is taken
 */
export function serve(port, base = process.env.BASE_PATH, dist = join(top, 'dist')) {
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, { etag: true });
  const prefix = basePath(base).replace(/\/$/, '');
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    const inside = request.url === prefix || request.url?.startsWith(`${prefix}/`);
    if (!inside) return missing();
    request.url = request.url.slice(prefix.length) || '/';
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

if (process.argv[1] === import.meta.filename) await serve(Number(process.argv[2] ?? 4321));
