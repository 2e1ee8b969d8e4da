import type { Built } from './measure.ts';
import { growth, type Prose } from './prose.ts';
import type { Costs } from './read.ts';

const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const s = (seconds: number) => seconds.toFixed(1);
const n = (count: number) => count.toLocaleString('en');

/** Rows of the prose: ours and the floor side by side. */
export function proseTable(prose: readonly Prose[]): string[][] {
  const head = ['pages', 'check s', 'build s', 'of it CPU', 'memory MB', 'output MB', 'index MB', 'files'];
  const floor = ['floor: build s', 'of it CPU', 'output MB'];
  return [
    [...head, ...floor],
    ...prose.map(({ pages, check, build, weight, floor: { build: bare, weight: light } }) => [
      n(pages),
      s(check.seconds),
      s(build.seconds),
      s(build.cpu),
      build.megabytes.toFixed(0),
      mb(weight.all),
      mb(weight.index),
      n(weight.files),
      s(bare.seconds),
      s(bare.cpu),
      mb(light.all),
    ]),
  ];
}

/** How the cost of a page grows, and how far the build is from the floor. */
export function growthLines(prose: readonly Prose[]): string[] {
  const of = (cost: (one: Prose) => number) =>
    growth(prose.map((one): [number, number] => [one.pages, cost(one)])).toFixed(2);
  const last = prose.at(-1);
  const times = last ? (last.build.seconds / last.floor.build.seconds).toFixed(1) : '–';
  return [
    `one more page costs, of 2,000 against of 400 (1 where linear): check ${of((one) => one.check.cpu)}, build ${of((one) => one.build.cpu)}, output ${of((one) => one.weight.all)}, index ${of((one) => one.weight.index)}`,
    `the build takes ${times} × the floor`,
  ];
}

/** Rows of whole handbooks. */
export function wholeTable(handbooks: readonly (Built & { costs: Costs })[]): string[][] {
  const rows: [string, (one: Built & { costs: Costs }) => string][] = [
    ['procedures', ({ size }) => n(size.procedures)],
    ['drills', ({ size }) => n(size.drills)],
    ['rules', ({ size }) => n(size.procedures * size.rules)],
    ['pages of HTML', ({ weight }) => n(weight.pages)],
    ['files', ({ weight }) => n(weight.files)],
    ['check, s', ({ check }) => s(check.seconds)],
    ['check, memory MB', ({ check }) => check.megabytes.toFixed(0)],
    ['build, s', ({ build }) => s(build.seconds)],
    ['build, s of the processor', ({ build }) => s(build.cpu)],
    ['build, memory MB', ({ build }) => build.megabytes.toFixed(0)],
    ['output, MB', ({ weight }) => mb(weight.all)],
    ['search index, MB', ({ weight }) => mb(weight.index)],
    ['search, cold on slow 4G, s', ({ costs }) => s(costs.search / 1000)],
    ['home page, KB with brotli', ({ costs }) => kb(costs.home)],
    ['list of procedures, KB', ({ costs }) => kb(costs.procedures)],
    ['list of drills, KB', ({ costs }) => kb(costs.drills)],
    ['a procedure, KB', ({ costs }) => kb(costs.procedure)],
    ['names for the record, KB', ({ costs }) => kb(costs.record)],
    ['index of a review, KB', ({ costs }) => kb(costs.review)],
  ];
  return rows.map(([name, cell]) => [name, ...handbooks.map(cell)]);
}
