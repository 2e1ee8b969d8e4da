import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host of its own for a test, which can be changed while a browser looks. */
export interface Host {
  origin: string;
  /** Puts another folder in the place of the one it serves. */
  deploy(folder: string): void;
  /** The network is gone, or there again. */
  cut(gone: boolean): void;
  /** What stands in for some answers; null takes it away. */
  spoil(answer: ((path: string) => { status: number; text: string; type?: string } | undefined) | null): void;
  /** Paths asked for since it was last read. */
  asked(): string[];
  close(): void;
}

/** Serves a folder as a plain host does, on a free port. */
export async function hostOf(folder: string): Promise<Host> {
  const filesIn = (place: string) => sirv(place, { etag: true });
  let files = filesIn(folder);
  let gone = false;
  let spoilt: Parameters<Host['spoil']>[0] = null;
  let asked: string[] = [];
  const server = createServer((request, response) => {
    if (gone) {
      request.socket.destroy();
      return;
    }
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(path);
    const instead = spoilt?.(path);
    if (instead) response.writeHead(instead.status, { 'content-type': instead.type ?? 'text/html' }).end(instead.text);
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (place) => {
      files = filesIn(place);
    },
    cut: (now) => {
      gone = now;
    },
    spoil: (answer) => {
      spoilt = answer;
    },
    asked: () => {
      const list = asked;
      asked = [];
      return list;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
