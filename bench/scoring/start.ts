import { Worker } from 'node:worker_threads';
import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import { locales } from '../../src/schemas/text.ts';
import { aligned } from '../../tools/eval/table.ts';
import { roleplaysIn } from './setting.ts';

/** What is timed, in an engine that has run nothing of ours yet. */
export type Timed = 'phrases' | 'first verdict';

/** Milliseconds that a fresh engine takes. */
function fresh(bundle: RoleplayBundle, timed: Timed): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('start-worker.ts', import.meta.url), { workerData: { bundle, timed } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Prints how long it takes until the first answer of each role-play is marked. */
export async function start(): Promise<void> {
  const head = ['a fresh engine', 'groups', 'wordings', 'all phrases ms', 'first verdict ms'];
  const rows: string[][] = [];
  for (const bundle of locales.flatMap(roleplaysIn)) {
    const groups = Object.values(bundle.phrases);
    const wordings = groups.reduce((sum, group) => sum + group.phrases.length, 0);
    const times = [await fresh(bundle, 'phrases'), await fresh(bundle, 'first verdict')];
    rows.push([
      `${bundle.locale} ${bundle.id}`,
      `${groups.length}`,
      `${wordings}`,
      ...times.map((ms) => ms.toFixed(0)),
    ]);
  }
  console.log(`\n${aligned([head, ...rows])}`);
}
