import { fill } from '../../i18n/fill.ts';
import { pathsBegun } from '../../learner/enrolment.ts';
import type { Entry } from '../../learner/entry.ts';
import { type PathState, pathState } from '../../learner/path.ts';
import type { Followable, PathData } from '../../learner/path-data.ts';
import type { Locale } from '../../schemas/text.ts';
import { $log } from '../../stores/log.ts';
import type { PathWords } from './view.ts';

/** A path and where the reader stands on it. */
export interface Followed {
  path: PathData;
  state: PathState;
}

/** The whole log, once it is read. */
export function readLog(): Promise<readonly Entry[]> {
  return new Promise((resolve) => {
    const stop = $log.subscribe((log) => {
      if (!log) return;
      resolve(log);
      queueMicrotask(() => stop());
    });
  });
}

/** The language of the page. */
export function localeOf(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'zh';
}

/** The words of the paths, in the language of the page. */
export async function pathWords(): Promise<PathWords> {
  return (await (localeOf() === 'en' ? import('../../i18n/paths.en.ts') : import('../../i18n/paths.zh.ts'))).paths;
}

/**
 * Where the reader stands on every path.
 * @param base what paths of the language begin with, without a slash at the end
 * @throws where the list of paths can't be fetched
 */
export async function allFollowed(base: string): Promise<{ all: Followed[]; begun: string[] }> {
  const [log, response] = await Promise.all([readLog(), fetch(`${base}/paths/paths.json`)]);
  const { paths, versions }: Followable = await response.json();
  return { all: paths.map((path) => ({ path, state: pathState(path, log, versions) })), begun: pathsBegun(log) };
}

/** The same where somebody follows a path; undefined, and nothing fetched, where nobody does. */
export async function following(base: string): Promise<Followed[] | undefined> {
  const begun = pathsBegun(await readLog());
  if (begun.length === 0) return undefined;
  const { all } = await allFollowed(base);
  return begun.flatMap((id) => all.find(({ path }) => path.id === id) ?? []);
}

/** How far somebody is on a path, in a few words; undefined where nothing of it is done or begun. */
export function howFar({ state }: Followed, t: PathWords): string | undefined {
  const { steps, done, begun, completed } = state;
  if (completed !== undefined) return t.finished;
  if (begun === undefined && done === 0) return undefined;
  return fill(begun === undefined ? t.notBegun : t.howFar, { steps, done });
}
