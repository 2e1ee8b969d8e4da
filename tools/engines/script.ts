import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import { readContent } from '../content.ts';
import { sheetsOf } from './sheets.ts';
import type { Marked } from './verdicts.ts';

/** One script, the same for every engine: the scorer and the labelled answers. Its value is what the engine makes of them, as JSON. */
export async function script(): Promise<string> {
  const sheets = sheetsOf(readContent(join(import.meta.dirname, '../..')));
  const scorer = await bundled(`export { marked } from './tools/engines/verdicts.ts';`, {
    format: 'iife',
    globalName: 'scorer',
  });
  return `${scorer}\nJSON.stringify(scorer.marked(${JSON.stringify(sheets)}))`;
}

/** What the value of the script says. */
export const read = (value: unknown): Marked => JSON.parse(String(value)) as Marked;
