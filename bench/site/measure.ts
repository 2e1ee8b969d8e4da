import type { Browser } from '@playwright/test';
import type { Measured } from './figures.ts';
import { slow4G, unbound } from './line.ts';
import { loadOften } from './load.ts';
import { crossing } from './recall.ts';
import { searchOften } from './search.ts';
import type { Site } from './server.ts';
import { beginOften } from './talk.ts';

const handbookPage = '/procedures/complaints/';
const talkPage = '/drills/complaints/angry-owner/';

/** The parts that can be measured by themselves. */
export const parts = ['handbook', 'talk', 'search', 'crossing'] as const;
export type Part = (typeof parts)[number];

/** Once for nothing on a good line, for the server squeezes each file when it is first asked for it; then in earnest on the slow one. */
async function onSlowLine<T>(site: Site, measure: (times: number) => Promise<T>, runs: number): Promise<T> {
  site.setSpeed(unbound);
  await measure(1);
  site.setSpeed(slow4G);
  return measure(runs);
}

/**
 * Measures some parts.
 * @param runs how often each is measured
 */
export async function measure(
  root: string,
  browser: Browser,
  site: Site,
  wanted: readonly Part[],
  runs: number,
): Promise<Measured> {
  const measured: Measured = {};
  if (wanted.includes('handbook'))
    measured.handbook = await onSlowLine(site, (times) => loadOften(browser, site, handbookPage, times), runs);
  if (wanted.includes('talk')) {
    const cover = await onSlowLine(site, (times) => loadOften(browser, site, talkPage, times), runs);
    const begun = await onSlowLine(site, (times) => beginOften(browser, site, talkPage, times), runs);
    measured.talk = { cover, begun };
  }
  if (wanted.includes('search'))
    measured.search = await onSlowLine(site, (times) => searchOften(browser, site, times), runs);
  if (wanted.includes('crossing')) {
    site.setSpeed(unbound);
    measured.crossing = await crossing(root, browser, site);
  }
  return measured;
}
