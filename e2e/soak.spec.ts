import { median } from '../bench/site/median.ts';
import { kinds, said } from '../bench/soak/kinds.ts';
import { sampleOf, sampling } from '../bench/soak/measure.ts';
import { playOn } from '../bench/soak/play.ts';
import { expect, type Page, test } from './test.ts';

/* The short form of `npm run bench:soak`: what leaks a listener or a node at each attempt is seen after a few. */
test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium tells how much a page holds');

/** Plays on, and tells what the page holds at every report. */
async function soak(page: Page, name: string, attempts: number) {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`Nothing is called ${name}.`);
  await page.goto(kind.path);
  await page.locator('astro-island:not([ssr]) .button').first().waitFor();
  const cdp = await sampling(page);
  const samples = [];
  for (let played = 0; played < attempts; played++) {
    await page.evaluate(playOn, { attempts: 1, said, again: kind.again });
    samples.push(await sampleOf(cdp, played));
  }
  return samples;
}

for (const [name, attempts] of [
  ['checklist', 15],
  ['role-play', 6],
] as const)
  test(`${name}, ${attempts} times on one page: listeners and nodes come back to where they were, the heap to near it`, async ({
    page,
  }) => {
    const samples = await soak(page, name, attempts);
    const [base, ...later] = samples.slice(2);
    if (!base) throw new Error('nothing was measured');
    for (const { listeners, nodes } of later) {
      expect(listeners).toBeLessThanOrEqual(base.listeners + 1);
      // Another case, other verdicts: some more or fewer, but never the sum of all reports before.
      expect(nodes).toBeLessThanOrEqual(base.nodes * 1.25);
    }
    // A leak shows with every attempt. Once in a while something is made that stays, of patterns above all: megabytes, but once.
    const grown = later.map(({ heap }, at) => heap - (samples[at + 2]?.heap ?? 0));
    expect(median(grown)).toBeLessThan(200_000);
    expect(samples).toHaveLength(attempts);
  });
