import { expect, test } from 'vitest';
import { figuresOf, type Measured } from './figures.ts';
import { rows } from './peers.ts';
import { markdownOf, tableOf } from './table.ts';

const page = { fcp: 700, lcp: 800, tbt: 0, cls: 0, bytes: 13_900, requests: 3, framework: 0, sent: [] };
const run = (seconds: number) => ({ seconds, cpu: seconds, megabytes: 500 });
const weight = { files: 1, pages: 1, all: 55e6, index: 1e6 };
const prose = (pages: number, seconds: number, floor: number, all = 55e6) => ({
  pages,
  check: run(1),
  build: run(seconds),
  weight: { ...weight, all },
  floor: { build: run(floor), weight },
});
const good: Measured = {
  handbook: [page, { ...page, lcp: 5000 }, page],
  talk: { cover: [{ ...page, bytes: 30_000 }], begun: [{ ...page, bytes: 35_900, ready: 1650 }] },
  search: [{ cold: 1900, box: 300, second: 100, offline: 120 }],
  crossing: { pairs: 150, recall: 1, precision: 0.995 },
  scale: [prose(40, 4, 3.6), prose(400, 8, 6.8), prose(2000, 30, 27)],
};

test('what reaches its target is said to be met, the middle of several runs deciding', () => {
  const figures = figuresOf(good);
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  expect(figures.find(({ row }) => row === 'lcp')?.text).toBe('0.80 s');
});

test.each<[string, Measured]>([
  ['weight', { handbook: [{ ...page, framework: 1 }] }],
  ['weight', { handbook: [{ ...page, requests: 4 }] }],
  ['talk', { talk: { cover: [page], begun: [{ ...page, bytes: 36_001, ready: 1650 }] } }],
  ['calm', { talk: { cover: [{ ...page, tbt: 1 }], begun: [{ ...page, ready: 1650 }] } }],
  ['again', { search: [{ cold: 1900, box: 300, second: 100, offline: Number.NaN }] }],
  ['output', { scale: [prose(40, 4, 3.6), prose(400, 8, 6.8), prose(2000, 30, 27, 61e6)] }],
  ['build', { scale: [prose(40, 4, 4), prose(400, 8, 8), prose(2000, 60, 60)] }],
  ['build', { scale: [prose(40, 4, 2), prose(400, 8, 5), prose(2000, 25, 15)] }],
  ['recall', { crossing: { pairs: 150, recall: 0.999, precision: 1 } }],
])('what falls short is said to be missed: %s', (row, worse) => {
  const missed = figuresOf({ ...good, ...worse }).filter(({ met }) => !met);
  expect(missed.map((figure) => figure.row)).toEqual([row]);
});

test('the table has the figures of today beside targets and peers', () => {
  const figures = figuresOf(good);
  const [head, first] = tableOf(figures).split('\n');
  expect(head).toContain('Starlight');
  expect(first).toContain('13.9 KB / 3 / 0.0 KB');
  expect(first).toContain(rows.weight.target);
  expect(markdownOf(figures).split('\n')).toHaveLength(figures.length + 2);
});

test('what was not measured has no row', () => {
  expect(figuresOf({ crossing: { pairs: 150, recall: 1, precision: 1 } }).map(({ row }) => row)).toEqual(['recall']);
});
