import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stuffOf } from '../../e2e/record-files.ts';
import { courseOf } from '../../src/learner/board/catalogue.ts';
import { makeReader } from '../../src/learner/board/reader.ts';
import { loadCatalogue } from '../../tools/content.ts';

/** Megabytes in use. One collection does not always take everything. */
async function heapNow(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** What reading costs, without a browser: processor milliseconds a file, and how much heap is left in use when all are read. */
export async function inNode(paths: readonly string[]): Promise<{ perFile: number; kept: number }> {
  const course = courseOf(stuffOf(loadCatalogue(join(import.meta.dirname, '../..'))).board);
  const before = await heapNow();
  const reader = makeReader({ course, now: Date.now(), tell: () => {} });
  const { user: started } = process.cpuUsage();
  await reader.read(
    paths.map((path) => ({ label: path, size: 1, text: () => readFile(path, 'utf8') })),
    [],
  );
  const perFile = (process.cpuUsage().user - started) / 1000 / paths.length;
  const kept = (await heapNow()) - before;
  // Held until here, so that what it keeps is counted.
  reader.stop();
  return { perFile, kept };
}
