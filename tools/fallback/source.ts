import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { format } from '../check/problem.ts';
import { labelledOf } from '../eval/evaluate.ts';
import type { Labelled } from '../eval/labelled.ts';
import { linesOfFile } from '../eval/lines.ts';

/** Where the fallbacks stand. */
export const learntSource = 'src/catalogue/learnt.json';
const fresh = 'bench/fresh.jsonl';

/**
 * Labelled answers that no phrase was written for: they teach the fallbacks and decide which are kept.
 * @throws where a line is bad; the message says which and why
 */
export async function freshAnswers(root: string, catalogue: Catalogue): Promise<Labelled[]> {
  const answers: Labelled[] = [];
  const tell = (problem: Parameters<typeof format>[0]) => {
    throw new Error(format(problem));
  };
  for await (const { labelled } of labelledOf(linesOfFile(join(root, fresh)), fresh, catalogue, tell))
    answers.push(labelled);
  return answers;
}
