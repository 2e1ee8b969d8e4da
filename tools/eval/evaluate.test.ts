import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidateLines, candidatesOf } from '../../src/learner/candidates.ts';
import { sampleAttempt, sampleClaim } from '../../src/learner/sample.ts';
import { MAX_ANSWER } from '../../src/scoring/limit.ts';
import { contentOf } from '../check/content.ts';
import { readFiles } from '../check/files.ts';
import { format } from '../check/problem.ts';
import type { Compiled } from '../check/scoring.ts';
import { sourcesOf } from '../check/sources.ts';
import { toyScorer } from '../check/toy-scorer.ts';
import { evaluate, findProblems, type Means } from './evaluate.ts';
import { linesOf } from './lines.ts';
import { printMiss, tables } from './print.ts';
import { reportOf } from './report.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const { catalogue } = contentOf(sourcesOf(readFiles(join(import.meta.dirname, '../check/fixtures/sound'))));

const fixture = (name: string) => readFileSync(join(fixtures, name));

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

/** The problems of a file as they are printed. */
async function problemsOf(bytes: Uint8Array): Promise<string> {
  const printed: string[] = [];
  const lines = linesOf(whole(bytes));
  const found = await findProblems(lines, 'answers.jsonl', catalogue, (problem) => printed.push(format(problem)));
  expect(found).toBe(printed.length);
  return printed.join('\n\n');
}

/** A clock on which every answer takes half a millisecond. */
function clock(): () => number {
  let time = 0;
  return () => (time += 0.5);
}

function score(bytes: Uint8Array, means: Partial<Means> = {}) {
  const given = { catalogue, compile: toyScorer, now: clock(), ...means };
  return evaluate(linesOf(whole(bytes)), 'answers.jsonl', given);
}

describe('bad lines', () => {
  test('every one is named, with what was found, what was expected and how to mend it', async () => {
    await expect(`${await problemsOf(fixture('bad.jsonl'))}\n`).toMatchFileSnapshot(join(fixtures, 'bad.txt'));
  });

  test('a file that is not UTF-8', async () => {
    const gbk = Buffer.from([0x7b, 0x7d, 0xc4, 0xfa, 0xba, 0xc3, 0x0a]);
    expect(await problemsOf(gbk)).toMatchInlineSnapshot(`
      "answers.jsonl:1:1
        found     bytes that are not UTF-8
        expected  text in UTF-8
        mend      save the file as UTF-8"
    `);
  });

  test('a file without answers', async () => {
    expect(await problemsOf(Buffer.from('\n'))).toMatchInlineSnapshot(`
      "answers.jsonl:1:1
        found     no answers
        expected  one labelled answer a line
        mend      write at least one"
    `);
  });

  test('an answer of which the scorer would read the beginning only', async () => {
    const line = (answer: string) =>
      Buffer.from(JSON.stringify({ rule: 'door/say-hello', locale: 'zh', verdict: 'met', answer }));
    expect(await problemsOf(line('好'.repeat(MAX_ANSWER)))).toBe('');
    expect(await problemsOf(line('好'.repeat(MAX_ANSWER + 1)))).toMatchInlineSnapshot(`
      "answers.jsonl:1:56
        found     an \`answer\` of 4,001 characters
        expected  at most 4,000 characters: the scorer reads no more
        mend      keep the part that the label is about, or take the line out"
    `);
  });

  test('are never passed over when scoring', async () => {
    await expect(score(fixture('bad.jsonl'))).rejects.toThrow('changed while it was read');
  });
});

test('answers that trainees kept for their trainer are good lines', async () => {
  const claim = sampleClaim({ rule: 'door/say-hello', at: 'first', locale: 'en' });
  const answers = [{ at: 'first', said: 'Hello, or "hi"?\n' }];
  const candidates = candidatesOf([sampleAttempt({ drill: 'door/guest', answers, claims: [claim, claim] })]);
  const bytes = Buffer.from(candidateLines(candidates));
  expect(await problemsOf(bytes)).toBe('');
  expect(reportOf(await score(bytes)).rules).toMatchObject({ 'door/say-hello': { n: 2 } });
});

describe('good lines', () => {
  const good = fixture('good.jsonl');

  test('have no problems', async () => expect(await problemsOf(good)).toBe(''));

  test('a mark at the head of the file and Windows line ends do not matter', async () => {
    const windows = Buffer.from(`\uFEFF${good.toString().replaceAll('\n', '\r\n')}`);
    expect(await problemsOf(windows)).toBe('');
    expect(reportOf(await score(windows))).toEqual(reportOf(await score(good)));
  });

  test('what people read', async () => {
    const misses: string[] = [];
    const evaluation = await score(good, { missed: (miss) => misses.push(printMiss(miss)) });
    const printed = [...misses, tables(evaluation)].join('\n\n');
    await expect(`${printed}\n`).toMatchFileSnapshot(join(fixtures, 'good.txt'));
  });

  test('what --json prints', async () => {
    const report = reportOf(await score(good));
    expect(Object.keys(report)).toEqual(['overall', 'locales', 'rules', 'latencyMs']);
    expect(Object.keys(report.locales)).toEqual(['zh', 'en']);
    expect(Object.keys(report.rules)).toEqual(['door/say-hello', 'door/never-rude']);
    expect(report.overall).toMatchObject({
      n: 7,
      met: { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
      violated: { precision: 1 / 2, recall: 1, f1: 2 / 3 },
      confusion: { met: { met: 2, missed: 1, violated: 0, unrecognised: 0 } },
    });
    expect(report.latencyMs.p50).toBeCloseTo(0.5, 2);
    expect(report.latencyMs.p95).toBeCloseTo(0.5, 2);
    expect(JSON.stringify(report)).not.toContain('null');
  });
});

describe('what an answer is scored in', () => {
  /** The contexts compiled for lines, each given with what it adds to a plain one. */
  async function contexts(...lines: object[]): Promise<Compiled[]> {
    const compiled: Compiled[] = [];
    const plain = { rule: 'door/say-hello', locale: 'en', answer: 'Hello.', verdict: 'met' };
    const text = lines.map((line) => JSON.stringify({ ...plain, ...line })).join('\n');
    await score(Buffer.from(text), {
      compile(context) {
        compiled.push(context);
        return toyScorer(context);
      },
    });
    return compiled;
  }

  test('the first desk of the procedure, the desk named, the desk and facts of the drill', async () => {
    const [first, named, drill] = await contexts({}, { desk: 'agency' }, { desk: 'agency', drill: 'door/guest' });
    expect(first?.facts).toMatchObject({ company: { name: 'Grand Butler Property' }, facts: {} });
    expect(named?.facts.company.name).toBe('Hearth Homes');
    expect(drill?.facts).toMatchObject({ company: { name: 'Grand Butler Property' }, facts: { room: 'A302' } });
  });

  test('in a drill the phrases of all its rules, else those of the rule', async () => {
    const [alone, drill] = await contexts({}, { drill: 'door/guest' });
    expect(Object.keys(alone?.phrases ?? {})).toEqual(['constructive', 'greeting']);
    expect(Object.keys(drill?.phrases ?? {})).toEqual(['constructive', 'greeting', 'rude']);
  });

  test('is compiled once', async () => {
    expect(await contexts({}, { answer: 'Hi.' }, { locale: 'zh' }, {}, { drill: 'door/guest' })).toHaveLength(3);
  });
});
