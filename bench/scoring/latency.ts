import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import { locales } from '../../src/schemas/text.ts';
import { MAX_ANSWER } from '../../src/scoring/limit.ts';
import type { ScorableRule, Scorer } from '../../src/scoring/types.ts';
import { latencies } from '../../tools/eval/latency.ts';
import { aligned } from '../../tools/eval/table.ts';
import { ordinary, worst } from './answers.ts';
import { cpuTime } from './clock.ts';
import { fullestReply, fullestRoleplay, rulesIn, scorerOf } from './setting.ts';

const lengths = [10, 60, 100, 1000, 4000, 10_000];
/** The target: of answers this long, on so many rules. */
const usual = { length: 60, rules: 8, p95: 1 };
/** A tenfold answer takes ten times as long, and no more than noise beyond. */
const linear = 13;

interface Times {
  p50: number;
  p95: number;
}

/** Milliseconds of the processor that an answer takes: half of the answers, and nearly all. */
function timesOf(scorer: Scorer, rules: readonly ScorableRule[], answers: readonly string[]): Times {
  const times = latencies();
  for (const answer of answers) times.add(cpuTime(() => scorer.score(rules, answer)));
  return { p50: times.percentile(0.5), p95: times.percentile(0.95) };
}

/** How many times as long a tenfold answer takes, from two lengths and their times. */
const perTenfold = (times: number, lengthen: number) => 10 ** (Math.log(times) / Math.log(lengthen));

const ms = (value: number) => value.toFixed(2);
const mark = (good: boolean) => (good ? '✓' : '✕');
const grouped = (n: number) => n.toLocaleString('en');

/** A scorer that has marked a few hundred answers: engines are slow at first. */
function warm(bundle: RoleplayBundle): Scorer {
  const scorer = scorerOf(bundle);
  for (const answer of ordinary(bundle.locale, 60, 200)) scorer.score(rulesIn(bundle), answer);
  return scorer;
}

/** Answers as people give them, by length. */
function ordinaryTable(bundle: RoleplayBundle, scorer: Scorer): void {
  const turn = fullestReply(bundle);
  const eight = rulesIn(bundle).slice(0, usual.rules);
  const measured = lengths.map((length) => {
    const answers = ordinary(bundle.locale, length, length <= 100 ? 60 : 20);
    const [all, some] = [timesOf(scorer, turn.scored, answers), timesOf(scorer, eight, answers)];
    return { length, all, some };
  });
  const rows = measured.map(({ length, all, some }) => [
    length > MAX_ANSWER ? `${grouped(length)} (the first ${grouped(MAX_ANSWER)} are read)` : grouped(length),
    ...[all.p50, all.p95, some.p50, some.p95].map(ms),
  ]);
  const head = ['characters', `turn (${turn.scored.length} rules) p50`, 'p95', `${eight.length} rules p50`, 'p95'];
  console.log(aligned([head, ...rows]));

  const of = (wanted: number) => measured.find(({ length }) => length === wanted)?.some ?? { p50: 0, p95: 0 };
  const { p95 } = of(usual.length);
  console.log(
    `${mark(p95 <= usual.p95)} p95 of ${usual.length} characters and ${usual.rules} rules: ${ms(p95)} ms (target ${usual.p95} ms)`,
  );
  for (const [short, long] of [
    [100, 1000],
    [1000, 4000],
  ] as const) {
    const ratio = perTenfold(of(long).p50 / of(short).p50, long / short);
    const name = `${grouped(short)} → ${grouped(long)} characters`;
    console.log(`${mark(ratio <= linear)} ${name}: × ${ratio.toFixed(1)} per tenfold length (target: linear, × 10)`);
  }
}

/** What takes longest for its length. */
function worstTable(bundle: RoleplayBundle, scorer: Scorer): void {
  const rules = rulesIn(bundle).slice(0, usual.rules);
  const [short, long] = [worst(bundle, MAX_ANSWER / 10), worst(bundle, MAX_ANSWER)];
  const typical = (answer = '') => timesOf(scorer, rules, new Array<string>(5).fill(answer)).p50;
  const rows = long.map(([name, answer], at) => {
    const [tenth, whole] = [typical(short[at]?.[1]), typical(answer)];
    return [name, ms(tenth), ms(whole), `× ${(whole / tenth).toFixed(1)}`, mark(whole / tenth <= linear)];
  });
  const head = ['worst cases, 8 rules', '400 characters', '4,000', 'growth', ''];
  console.log(aligned([head, ...rows]));
}

/** Prints how long answers of all lengths take, and the worst. */
export function latency(): void {
  for (const locale of locales) {
    const bundle = fullestRoleplay(locale);
    const scorer = warm(bundle);
    console.log(`\n${locale}, ${bundle.id} (milliseconds)`);
    ordinaryTable(bundle, scorer);
    console.log('');
    worstTable(bundle, scorer);
  }
}
