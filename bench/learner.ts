/**
 * What reading the record costs: mastery and the list of due rules out of logs of several lengths, and how that grows. Part of
 * `npm run bench`. Times are those of this machine; growth is the same everywhere.
 */
import { join } from 'node:path';
import type { Attempt } from '../src/learner/attempt.ts';
import { due } from '../src/learner/due.ts';
import { mastery } from '../src/learner/mastery.ts';
import { readContent } from '../tools/content.ts';
import { aligned } from '../tools/eval/table.ts';
import { logOn, scoredRulesOf } from './log.ts';
import { cpuTime } from './scoring/clock.ts';

const lengths = [500, 5000, 50_000];
/** Milliseconds for both together, of the log of a very long career. */
const target = { attempts: 5000, ms: 30 };
/** A log ten times as long takes ten times as long, and no more than noise beyond. */
const linear = 13;
const end = Date.UTC(2026, 11, 1);

const { catalogue } = readContent(join(import.meta.dirname, '..'));
const rules = scoredRulesOf(catalogue);

/** The best of several: what else the machine does only ever adds. */
const best = (work: () => void) => Math.min(...Array.from({ length: 7 }, () => cpuTime(work)));
const marksIn = (log: readonly Attempt[]) => log.reduce((sum, { marks }) => sum + marks.length, 0);
const ms = (value: number) => value.toFixed(1);
const sign = (good: boolean) => (good ? '✓' : '✕');

const measured = lengths.map((attempts) => {
  const log = logOn(catalogue, { seed: 1, attempts, days: 1500, end });
  const times = [best(() => mastery(log, rules)), best(() => due(log, rules, end))];
  return { attempts, marks: marksIn(log), times, both: times.reduce((sum, time) => sum + time, 0) };
});

const head = ['attempts', 'marks', 'mastery ms', 'due ms', 'together ms', 'growth'];
const rows = measured.map(({ attempts, marks, times, both }, at) => {
  const before = measured[at - 1];
  const growth = before ? `× ${(both / before.both).toFixed(1)}` : '';
  return [attempts.toLocaleString('en'), marks.toLocaleString('en'), ...times.map(ms), ms(both), growth];
});
console.log(aligned([head, ...rows]));

const usual = measured.find(({ attempts }) => attempts === target.attempts)?.both ?? Number.NaN;
console.log(
  `\n${sign(usual <= target.ms)} mastery and due of ${target.attempts.toLocaleString('en')} attempts, ${rules.length} rules: ${ms(usual)} ms (target ${target.ms} ms)`,
);
const growths = measured.slice(1).map(({ both }, at) => both / (measured[at]?.both ?? both));
console.log(
  `${sign(Math.max(...growths) <= linear)} growth (target: linear, × 10 for each ten times as many attempts)`,
);
