import { expect, test } from 'vitest';
import { lineOf } from './line.ts';

/** A clock that moves when somebody waits for it. */
function clock() {
  let now = 0;
  const waiting: { until: number; go: () => void }[] = [];
  return {
    wait: (until: number) => new Promise<void>((go) => waiting.push({ until, go })),
    now: () => now,
    async run() {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        waiting.sort((one, other) => one.until - other.until);
        const next = waiting.shift();
        if (!next) return;
        now = Math.max(now, next.until);
        next.go();
      }
    },
  };
}

test('an answer takes the delay and its bits, and no more for being sent in parts', async () => {
  const { wait, now, run } = clock();
  const parts: [number, number][] = [];
  const sent = lineOf({ latency: 100, down: 8 }, wait).carry(0, 10_000, (from, to) => parts.push([from, to]));
  await run();
  await sent;
  expect(now()).toBeCloseTo(10_100);
  expect(parts[0]?.[0]).toBe(0);
  expect(parts.at(-1)?.[1]).toBe(10_000);
});

test('answers share the line in turns: a small one does not wait for the whole of a great one', async () => {
  const { wait, now, run } = clock();
  const line = lineOf({ latency: 100, down: 8 }, wait);
  const ends: Record<string, number> = {};
  const great = line.carry(0, 100_000, () => {}).then(() => Object.assign(ends, { great: now() }));
  const small = line.carry(0, 5_000, () => {}).then(() => Object.assign(ends, { small: now() }));
  await run();
  await Promise.all([great, small]);
  expect(ends.small).toBeLessThan(12_000);
  expect(ends.great).toBeCloseTo(105_100);
});
