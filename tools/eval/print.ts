import { verdict as verdicts } from '../../src/schemas/examples.ts';
import { evidenceWords } from '../check/scoring.ts';
import type { Evaluation, Miss } from './evaluate.ts';
import type { Metrics } from './metrics.ts';
import { metricsByName, reportOf } from './report.ts';
import { aligned } from './table.ts';

const names = verdicts.options;
const share = (number: number) => number.toFixed(2);

type Column = [head: string, cell: (metrics: Metrics) => string];

const size: Column = ['n', ({ n }) => String(n)];
const errors: Column[] = [
  ['unrec.', ({ unrecognised }) => share(unrecognised)],
  ['f.credit', ({ falseCredit }) => share(falseCredit)],
  ['f.viol.', ({ falseViolation }) => share(falseViolation)],
  ...names.map(
    (label): Column => [`${label} →`, ({ confusion }) => names.map((scored) => confusion[label][scored]).join('/')],
  ),
];
const columns: Column[] = [
  size,
  ['κ', ({ kappa }) => share(kappa)],
  ['met P', ({ met }) => share(met.precision)],
  ['R', ({ met }) => share(met.recall)],
  ['F1', ({ met }) => share(met.f1)],
  ['violated P', ({ violated }) => share(violated.precision)],
  ['R', ({ violated }) => share(violated.recall)],
  ['F1', ({ violated }) => share(violated.f1)],
  ...errors,
];

/** The share of answers scored as labelled. */
function right({ n, confusion }: Metrics): number {
  return names.reduce((sum, name) => sum + confusion[name][name], 0) / n;
}

/** Answers of one kind mostly share a label, where κ says nothing. */
const columnsOfKinds: Column[] = [size, ['right', (metrics) => share(right(metrics))], ...errors];

const legend = `P, R, F1    precision, recall and their mean for answers scored met, scored violated
unrec.      share of answers scored unrecognised
f.credit    scored met, of those labelled otherwise; f.viol.: scored violated, of those labelled otherwise
right       share of answers scored as labelled
met → …     the answers labelled met, scored ${names.join('/')}; and so on`;

/** A table of metrics under a heading. */
function table(heading: string, rows: Record<string, Metrics>, shown = columns): string {
  return aligned([
    [heading, ...shown.map(([name]) => name)],
    ...Object.entries(rows).map(([name, metrics]) => [name, ...shown.map(([, cell]) => cell(metrics))]),
  ]);
}

/** The same metrics with the lowest value first; of two alike, the one with more answers. */
function worstFirst(rows: Record<string, Metrics>, value: (metrics: Metrics) => number): Record<string, Metrics> {
  return Object.fromEntries(Object.entries(rows).sort(([, a], [, b]) => value(a) - value(b) || b.n - a.n));
}

/** The tables for people: rules (the worst first), kinds of answer where lines name them, languages and all. */
export function tables(evaluation: Evaluation): string {
  const { overall, locales, rules, latencyMs } = reportOf(evaluation);
  const kappas = Object.values(rules).map(({ kappa }) => kappa);
  const mean = kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
  const { kinds } = evaluation.tally;
  return [
    table(
      'rule',
      worstFirst(rules, ({ kappa }) => kappa),
    ),
    ...(kinds.size > 0 ? [table('kind', worstFirst(metricsByName(kinds), right), columnsOfKinds)] : []),
    table('all', { ...locales, all: overall }),
    legend,
    `κ, mean over rules: ${share(mean)}. One answer on one rule: ${latencyMs.p50} ms (p50), ${latencyMs.p95} ms (p95).`,
  ].join('\n\n');
}

/** An answer that was scored otherwise than it is labelled, and the words that led to it. */
export function printMiss({ line, labelled, scored }: Miss): string {
  const { rule, locale, kind, answer, verdict } = labelled;
  return [
    [`line ${line}`, rule.fullId, locale, ...(kind ? [kind] : [])].join('  '),
    `  ${verdict} → ${scored.verdict}  ${answer.replace(/\s*[\r\n]+\s*/g, ' ⏎ ')}`,
    `  ${evidenceWords(scored, answer)}`,
  ].join('\n');
}
