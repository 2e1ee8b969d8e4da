import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stuffOf } from '../../e2e/record-files.ts';
import { courseOf } from '../../src/learner/board/catalogue.ts';
import { makeReader } from '../../src/learner/board/reader.ts';
import { loadCatalogue } from '../../tools/content.ts';

const heapNow = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** What reading costs, without a browser: processor milliseconds a file, and how much heap is left in use when all are read. */
export async function inNode(paths: readonly string[]): Promise<{ perFile: number; kept: number }> {
  const course = courseOf(stuffOf(loadCatalogue(join(import.meta.dirname, '../..'))).board);
  const before = heapNow();
  const reader = makeReader({ course, now: Date.now(), tell: () => {} });
  const { user: started } = process.cpuUsage();
  await reader.read(
    paths.map((path) => ({ label: path, size: 1, text: () => readFile(path, 'utf8') })),
    [],
  );
  const perFile = (process.cpuUsage().user - started) / 1000 / paths.length;
  const kept = heapNow() - before;
  // Held until here, so that what it keeps is counted.
  reader.stop();
  return { perFile, kept };
}
