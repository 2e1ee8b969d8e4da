import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { locales } from '../../src/schemas/text.ts';
import type { RuleVerdict } from '../../src/scoring/types.ts';
import { error, type Problem } from '../check/problem.ts';
import type { Compile } from '../check/scoring.ts';
import { count, emptyTally, type Tally } from './confusion.ts';
import { isProblem, readRow } from './json.ts';
import { judges } from './judges.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { type Latency, latencies } from './latency.ts';
import type { Line } from './lines.ts';

/** A labelled answer and the line it stands on. */
export interface Placed {
  line: number;
  labelled: Labelled;
}

/** The answers of a file one by one; what is wrong with a line is told as soon as it is read. */
export async function* labelledOf(
  lines: AsyncIterable<Line>,
  file: string,
  catalogue: Catalogue,
  tell: (problem: Problem) => void,
): AsyncGenerator<Placed> {
  for await (const { number: line, bytes } of lines) {
    const row = readRow(bytes, { file, line });
    if (!row) continue;
    const read = isProblem(row) ? [row] : readLabelled(row, { file, line }, catalogue);
    if (Array.isArray(read)) read.forEach(tell);
    else yield { line, labelled: read };
  }
}

/**
 * Looks at every line and tells everything that is wrong, also where there is no answer at all.
 * @returns the number of problems told
 */
export async function findProblems(
  lines: AsyncIterable<Line>,
  file: string,
  catalogue: Catalogue,
  tell: (problem: Problem) => void,
): Promise<number> {
  let problems = 0;
  let answers = 0;
  const counting = (problem: Problem) => {
    problems += 1;
    tell(problem);
  };
  for await (const _ of labelledOf(lines, file, catalogue, counting)) answers += 1;
  if (answers + problems === 0)
    counting(error({ file, line: 1, col: 1 }, 'no answers', 'one labelled answer a line', 'write at least one'));
  return problems;
}

/** An answer that was scored otherwise than it is labelled. */
export interface Miss extends Placed {
  scored: RuleVerdict;
}

/** What scoring a file is given: time is told by `now`, in milliseconds. */
export interface Means {
  catalogue: Catalogue;
  compile: Compile;
  now: () => number;
  /** Called for each miss as it happens. */
  missed?: (miss: Miss) => void;
}

/** What is left of a file that was scored: counts. */
export interface Evaluation {
  tally: Tally;
  latency: Latency;
}

/**
 * Scores every answer of a file in which `findProblems` found nothing.
 * @throws where a line is bad after all
 */
export async function evaluate(
  lines: AsyncIterable<Line>,
  file: string,
  { catalogue, compile, now, missed }: Means,
): Promise<Evaluation> {
  const tally = emptyTally(locales);
  const latency = latencies();
  const judge = judges(catalogue, compile);
  const changed = () => {
    throw new Error(`${file} changed while it was read`);
  };
  for await (const placed of labelledOf(lines, file, catalogue, changed)) {
    const { rule, locale, kind, answer, verdict: label } = placed.labelled;
    const score = judge(placed.labelled);
    // Phrases are compiled when a text first holds what they begin with: the time told is that of a scorer in use.
    const scored = score(answer);
    const before = now();
    score(answer);
    latency.add(now() - before);
    count(tally, { rule: rule.fullId, locale, kind, label, scored: scored.verdict });
    if (scored.verdict !== label) missed?.({ ...placed, scored });
  }
  return { tally, latency };
}
