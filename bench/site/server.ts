import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Certificate } from './certificate.ts';
import { lineOf, type Speed, unbound } from './line.ts';

/** An answer that went out. */
export interface Sent {
  path: string;
  /** Of the body, as it went over the line; 0 where the browser had it already. */
  bytes: number;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
};
/** Addresses that carry a hash of what they hold: kept for a year without asking again. */
const hashed = /^\/(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$)/;

interface File {
  body: Buffer;
  headers: Record<string, string>;
}

const endOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** A file as a host with brotli gives it. */
function fileOf(path: string, file: string): File {
  const plain = readFileSync(file);
  const type = types[endOf(file)];
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const body = type ? brotliCompressSync(plain, { params: quality }) : plain;
  return {
    body,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
      ...(type ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    },
  };
}

/**
 * Serves a built site as a good host would: HTTP/2, brotli, addresses with a hash kept for a year, all others asked for
 * again each time and not sent again where nothing changed. The line to it can be made slow; unlike a delay in a browser's page, that holds for
 * workers and service workers as well.
 */
export async function serveSite(dist: string, { key, cert }: Certificate) {
  const files = new Map<string, File>();
  const sent: Sent[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const wait = async (until: number) => {
    const left = until - performance.now();
    if (left > 0) await sleep(left);
  };
  let line = lineOf(unbound, wait);
  let isCut = false;
  let open = 0;

  const find = (path: string): File | undefined => {
    const known = files.get(path);
    if (known) return known;
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const made = fileOf(path, file);
    files.set(path, made);
    return made;
  };

  const answer = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const asked = performance.now();
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    const found = find(path);
    const file = found ?? find('/404.html');
    const isKnown = found !== undefined && request.headers['if-none-match'] === found.headers.etag;
    const body = isKnown || !file ? Buffer.alloc(0) : file.body;
    sent.push({ path, bytes: body.length });
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      response.writeHead(isKnown ? 304 : found ? 200 : 404, file?.headers ?? {});
    };
    await line.carry(asked, body.length, (from, to) => {
      if (!isBegun) begin();
      response.write(body.subarray(from, to));
    });
    if (!isBegun) begin();
    response.end();
  };

  const server = createSecureServer({ key, cert });
  server.on('request', (request, response) => {
    if (isCut) response.stream.session?.destroy();
    else {
      open += 1;
      answer(request, response)
        .catch(() => response.stream.destroy())
        .finally(() => {
          open -= 1;
        });
    }
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    if (isCut) session.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const drop = () => {
    for (const session of sessions) session.destroy();
  };

  return {
    origin: `https://localhost:${port}`,
    /** What went out since this was last asked. */
    taken: (): Sent[] => sent.splice(0),
    /** Whether an answer is on its way. */
    busy: () => open > 0,
    /** The text of a file, as it was built. */
    textOf: (path: string): string => readFileSync(join(dist, path), 'utf8'),
    /** How fast the line is from now on. */
    setSpeed: (speed: Speed) => {
      line = lineOf(speed, wait);
    },
    /** Cuts the line, or mends it. */
    cut: (off: boolean) => {
      isCut = off;
      if (off) drop();
    },
    close: () => {
      drop();
      server.close();
    },
  };
}

export type Site = Awaited<ReturnType<typeof serveSite>>;
