import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.postMessage(runInThisContext(workerData));
