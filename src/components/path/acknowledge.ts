import { fill } from '../../i18n/fill.ts';
import { pathIn } from '../../i18n/path.ts';
import { readingOf } from '../../learner/path-entry.ts';
import { keepEntry } from '../../stores/log.ts';
import { newId, now } from '../drill/clock.ts';
import { showDay } from '../learner/format.ts';
import { localeOf, pathWords, readLog } from './follow.ts';

/**
 * Keeps that the procedure of this page was read, and says so behind the button. Read already in this version, it is not kept
 * twice.
 * @param button whose `data-read` is `<procedure> <version>`
 */
export async function acknowledge(button: HTMLElement): Promise<void> {
  const [procedure = '', version = ''] = button.dataset.read?.split(' ') ?? [];
  const n = Number(version);
  const title = document.querySelector('h1')?.textContent ?? '';
  const [t, log] = await Promise.all([pathWords(), readLog()]);
  const before = log.find((one) => one.kind === 'reading' && one.procedure === procedure && one.version === n);
  const { kept } = before ? { kept: true } : keepEntry(readingOf(procedure, n, newId(), now()));
  const noted = before
    ? fill(t.notedBefore, { title, n, day: showDay(before.finished, localeOf()) })
    : fill(t.noted, { title, n });
  const link = document.createElement('a');
  link.href = pathIn(localeOf(), kept ? '/paths/' : '/record/', import.meta.env.BASE_URL);
  link.textContent = kept ? t.toPaths : t.toRecord;
  button.nextElementSibling?.replaceChildren((kept ? noted : t.notKept) + t.gap, link);
}
