/**
 * `npm run eval -- answers.jsonl`: scores labelled answers that the project has never seen, and says how well scorer and
 * labels agree. `--misses` prints each answer scored otherwise than labelled; `--json` one object and nothing else
 * (misses then go to stderr). Ends with 1 where a line is bad, and scores nothing then; with 2 where it is called wrongly.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { count, format } from '../check/problem.ts';
import { messageOf } from '../check/scoring.ts';
import { loadCatalogue } from '../content.ts';
import { evaluate, findProblems } from './evaluate.ts';
import { linesOfFile } from './lines.ts';
import { printMiss, tables } from './print.ts';
import { reportOf } from './report.ts';

const usage = `npm run eval -- <file.jsonl> [--misses] [--json]

A line of the file: {"rule":"complaints/reply-within-24h","locale":"zh","answer":"…","verdict":"met"}
May be added: "drill" (its desk and facts apply), "turn" (of that drill), "desk" (else the first of the rule's procedure), "kind".`;

/** What the command line asks for. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, misses: { type: 'boolean' } },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Error('Name one file.');
    return { path, json: values.json === true, misses: values.misses === true };
  } catch (thrown) {
    console.error(`${messageOf(thrown)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Scores a file and prints what `asked` wants; false where it has problems. */
async function main({ path, json, misses }: ReturnType<typeof asked>): Promise<boolean> {
  if (!statSync(path).isFile())
    throw new Error(`${path} is not a file: it is read twice, so write the answers to one.`);
  const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));
  const problems = await findProblems(linesOfFile(path), path, catalogue, (problem) =>
    console.error(`${format(problem)}\n`),
  );
  if (problems > 0) {
    console.error(`${count(problems, 'problem')} in ${path}: nothing was scored.`);
    return false;
  }
  const print = json ? console.error : console.log;
  const evaluation = await evaluate(linesOfFile(path), path, {
    catalogue,
    compile: compileScorerIn,
    now: () => performance.now(),
    ...(misses ? { missed: (miss) => print(`${printMiss(miss)}\n`) } : {}),
  });
  console.log(json ? JSON.stringify(reportOf(evaluation)) : tables(evaluation));
  return true;
}

// A reader that has seen enough, such as `head`, closes the pipe: no matter.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  if (!(await main(asked()))) process.exitCode = 1;
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 1;
}
