/** `npm run bench`: every benchmark in turn, each in a process of its own. Ends with 1 where one of them does not end well. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benchmarks = [
  { heading: 'What scoring free answers costs', file: 'scoring.ts', flags: [] },
  { heading: 'What reading the record costs', file: 'learner.ts', flags: [] },
  { heading: 'What the record weighs, and how long a file of it takes', file: 'storage.ts', flags: [] },
  { heading: 'How the record page bears thousands of attempts', file: 'record-page.ts', flags: [] },
  { heading: 'The memory that npm run eval takes', file: 'eval-memory.ts', flags: ['--expose-gc'] },
  { heading: 'What the trainer’s board costs', file: 'board.ts', flags: ['--expose-gc'] },
];

for (const { heading, file, flags } of benchmarks) {
  console.log(`\n── ${heading}\n`);
  const { status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
