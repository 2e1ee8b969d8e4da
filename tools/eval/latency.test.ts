import { expect, test } from 'vitest';
import { latencies } from './latency.ts';

test('percentiles are right within one percent', () => {
  const times = latencies();
  for (let ms = 1; ms <= 1000; ms++) times.add(ms);
  for (const share of [0.01, 0.5, 0.95, 1])
    expect(Math.abs(times.percentile(share) / (1000 * share) - 1)).toBeLessThanOrEqual(0.01);
});

test('a time too short to measure counts as a microsecond', () => {
  const times = latencies();
  times.add(0);
  expect(times.percentile(0.5)).toBe(0.001);
});

test('0 where nothing was timed', () => expect(latencies().percentile(0.95)).toBe(0));
