/**
 * Does `npm run eval` keep counts only? Writes files of 10,000 and 100,000 answers (those of answers.jsonl over and over), evaluates
 * each, and prints the heap in use after collection, at the highest of many readings along the way.
 *   node --expose-gc bench/eval-memory.ts
 * Ends with 1 where ten times the answers take more than 2 MB beyond what the smaller file took.
 */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { compileScorerIn } from '../src/scoring/languages/languages.ts';
import { loadCatalogue } from '../tools/content.ts';
import { evaluate, findProblems } from '../tools/eval/evaluate.ts';
import { linesOfFile } from '../tools/eval/lines.ts';

const sizes = [10_000, 100_000];
const readings = 20;
const allowed = 2;

const { gc } = globalThis;
if (!gc) throw new Error('Run it as: node --expose-gc bench/eval-memory.ts');

const catalogue = loadCatalogue(join(import.meta.dirname, '..'));
const answers = readFileSync(join(import.meta.dirname, 'answers.jsonl'), 'utf8')
  .trimEnd()
  .split('\n');

/** Writes a file of so many answers; every one differs from the others, so that none is held by another. */
async function write(path: string, size: number): Promise<void> {
  const out = createWriteStream(path);
  for (let at = 0; at < size; at++) {
    const line = JSON.parse(answers[at % answers.length] ?? '{}');
    line.answer += ` ${at}`;
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** The highest heap in use, in MB, while a file is evaluated. */
async function heapOf(path: string, size: number): Promise<number> {
  const every = Math.floor((size * 2) / readings);
  let scored = 0;
  let highest = 0;
  const now = () => {
    if (++scored % every === 0) {
      gc?.();
      highest = Math.max(highest, process.memoryUsage().heapUsed / 2 ** 20);
    }
    return performance.now();
  };
  const problems = await findProblems(linesOfFile(path), path, catalogue, ({ found }) => console.error(found));
  if (problems > 0) throw new Error(`${problems} problems in ${path}`);
  await evaluate(linesOfFile(path), path, { catalogue, compile: compileScorerIn, now });
  return highest;
}

const folder = mkdtempSync(join(tmpdir(), 'eval-memory-'));
try {
  const heaps: number[] = [];
  for (const size of sizes) {
    const path = join(folder, `${size}.jsonl`);
    await write(path, size);
    const start = performance.now();
    const heap = await heapOf(path, size);
    const seconds = (performance.now() - start) / 1000;
    heaps.push(heap);
    console.log(`${size} answers: at most ${heap.toFixed(1)} MB of heap, ${seconds.toFixed(1)} s`);
  }
  const grown = (heaps[1] ?? 0) - (heaps[0] ?? 0);
  if (grown > allowed) {
    console.error(`The heap grew by ${grown.toFixed(1)} MB; ${allowed} are allowed.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
