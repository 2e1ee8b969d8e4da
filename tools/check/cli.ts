/**
 * `npm run check`: every problem of the content at once, each with its place, what was found, what
 * was expected and how to mend it. Ends with 1 where there are errors; warnings do not count.
 */
import { join } from 'node:path';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { check } from './check.ts';
import { readFiles } from './files.ts';

const root = join(import.meta.dirname, '../..');
const today = new Date().toISOString().slice(0, 10);
const { problems, printed } = check(readFiles(root), { today, compile: compileScorerIn });

console.log(printed);
if (problems.some(({ level }) => level === 'error')) process.exitCode = 1;
