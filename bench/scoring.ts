/**
 * What scoring free answers costs: time by length, growth, bytes, the wait for the first verdict. Part of `npm run bench`.
 * Times are those of this machine and its load; growth and bytes are the same everywhere.
 */
import { cpus, loadavg } from 'node:os';
import { latency } from './scoring/latency.ts';
import { start } from './scoring/start.ts';
import { weight } from './scoring/weight.ts';

console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
latency();
await weight();
await start();
