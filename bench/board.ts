/**
 * What the trainer's board costs: 200 record files of 2,000 attempts each, read in Node, then on the built site in a browser, in a worker
 * and without one. Part of `npm run bench`; needs `npm run build`, and a gigabyte of room for the files while it runs.
 *   node --expose-gc bench/board.ts [people] [attempts]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from './board/files.ts';
import { inBrowser } from './board/in-browser.ts';
import { inNode } from './board/in-node.ts';

const [people = 200, attempts = 2000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'board-'));
try {
  const { paths, megabytes } = writeFiles(folder, people, attempts);
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
  console.log(`${people} files of ${attempts} attempts, ${megabytes.toFixed(0)} million characters`);
  const { perFile, kept } = await inNode(paths);
  console.log(
    `in Node: ${perFile.toFixed(0)} ms of the processor a file; ${kept.toFixed(0)} MB in use when all are read`,
  );
  for (const worker of [true, false]) {
    const { reading, turning } = await inBrowser(paths, worker);
    console.log(
      `in a browser ${worker ? 'with a worker' : 'without workers'}: ${reading.seconds.toFixed(1)} s until the board stands; ` +
        `longest task of the page ${reading.longestTask.toFixed(0)} ms; to turn a page of the grid ${turning.longestTask.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
