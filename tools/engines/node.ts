import { Worker } from 'node:worker_threads';

/** Runs a script in Node, on a thread of its own: a browser can be at it meanwhile. @returns its value */
export function inNode(script: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('node-worker.ts', import.meta.url), { workerData: script });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
