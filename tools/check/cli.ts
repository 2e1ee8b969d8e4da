/**
 * `npm run check`: every problem of the content at once, each with its place, what was found, what was expected and how
 * to mend it. `--report` adds what the labelled answers say of rules and phrases. Ends with 1 where there are errors
 * (warnings and what is reported do not count), with 2 where it is called wrongly.
 */
import { join } from 'node:path';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { checkContent } from './check.ts';
import { contentOf } from './content.ts';
import { readFiles } from './files.ts';
import { asked, type Shown, usage } from './report/asked.ts';
import { printReport } from './report/print.ts';
import { reportOf } from './report/report.ts';
import { messageOf } from './scoring.ts';
import { sourcesOf } from './sources.ts';

const root = join(import.meta.dirname, '../..');
const today = new Date().toISOString().slice(0, 10);
const content = contentOf(sourcesOf(readFiles(root)));

function wanted(): Shown | undefined {
  try {
    return asked(process.argv.slice(2), content.catalogue);
  } catch (thrown) {
    console.error(`${messageOf(thrown)}\n\n${usage}`);
    process.exit(2);
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: no matter.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? process.exitCode : 1));

const shown = wanted();
const { problems, printed } = checkContent(content, { today, compile: compileScorerIn, whole: true });
console.log(printed);
if (shown) console.log(`\n${printReport(reportOf(content, compileScorerIn, shown))}`);
if (problems.some(({ level }) => level === 'error')) process.exitCode = 1;
