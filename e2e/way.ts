import type { Page } from '@playwright/test';
import type { Attempt } from '../src/learner/attempt.ts';
import { type PathData, pathData } from '../src/learner/path-data.ts';
import type { Locale } from '../src/schemas/text.ts';
import { catalogue } from './content.ts';

/** A path as its page has it. */
export function pathIn(id: string, locale: Locale): PathData {
  const path = catalogue.paths.get(id);
  if (!path) throw new Error(`There is no path ${id}.`);
  return pathData(catalogue, id, path, locale);
}

/** An attempt that passes a drill with what it takes, as the drill would have kept it. */
export function passing(drill: string, finished: number, given: Partial<Attempt> = {}): Attempt {
  const kind = catalogue.drills.get(drill)?.kind ?? 'quiz';
  return {
    ...{
      v: 1,
      id: `pass-${drill.replace('/', '-')}`,
      drill,
      kind,
      locale: 'zh',
      started: finished - 300_000,
      finished,
    },
    ...{ points: 9, max: 10, redLines: [], marks: [], answers: [] },
    ...given,
  };
}

/** Has the page of a path say another version of a procedure, and that a rule has changed since its first. */
export async function withVersions(page: Page, procedure: string, version: number, rule: string): Promise<void> {
  await page.route('**/paths/*/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(new RegExp(`(&quot;${procedure}&quot;:\\[0,)1\\]`), `$1${version}]`)
      .replace(/(&quot;versions&quot;:.*?&quot;rules&quot;:\[0,\{)/, `$1&quot;${rule}&quot;:[0,2]`)
      .replace(
        /(&quot;rules&quot;:\[0,\{)\}\],&quot;t&quot;/,
        `$1&quot;${rule}&quot;:[0,{&quot;title&quot;:[0,&quot;A title&quot;],&quot;number&quot;:[0,7],&quot;path&quot;:[0,&quot;/procedures/x/#y&quot;]}]}],&quot;t&quot;`,
      );
    await route.fulfill({ response, body: html });
  });
}
