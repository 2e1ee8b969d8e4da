import { beforeEach, expect, test } from 'vitest';
import { sampleAttempt } from '../learner/sample.ts';
import { fakeArea, storageEvent } from './fake-area.ts';
import { openPage } from './open-page.ts';
import { guest } from './registry.ts';

/* What another tab, or the reader, does to the storage while somebody practises here. */
let area: ReturnType<typeof fakeArea>;
let tab: ReturnType<typeof fakeArea>;
let page: Awaited<ReturnType<typeof openPage>>;

/** The next page in the same tab. */
async function reopen() {
  page = await openPage(area, tab);
}

/** The first page of a tab of its own. */
async function openTab() {
  tab = fakeArea();
  await reopen();
}

beforeEach(async () => {
  area = fakeArea();
  await openTab();
});

const one = sampleAttempt({ id: 'one', finished: 1 });
const two = sampleAttempt({ id: 'two', finished: 2 });
const wang = { id: 'wang', name: '小王', created: 5 };
const ids = () => page.$log.get()?.map(({ id }) => id);

/** What another tab does to the storage, told to this page. */
function elsewhere(change: () => void): void {
  const before = new Map(area.texts);
  change();
  if (area.texts.size === 0) page.events.dispatchEvent(storageEvent(null, null));
  for (const key of before.keys()) if (!area.texts.has(key)) page.events.dispatchEvent(storageEvent(key, null));
}

test('a profile removed in another tab while a drill is under way comes back with what is done next, and nobody else gets it', async () => {
  page.keepEntry(one);
  page.addProfile(wang);
  page.addProfile({ id: 'li', name: '小李', created: 6 });
  page.chooseWho('wang');
  await reopen();
  expect(page.$isGone.get()).toBe(false);
  elsewhere(() => page.removeProfile('wang'));
  expect(page.$isGone.get()).toBe(true);
  page.keepEntry(two);
  expect(page.$profile.get()).toEqual(wang);
  expect(page.$isGone.get()).toBe(false);
  await reopen();
  expect(page.practising()).toBe('wang');
  expect(ids()).toEqual(['two']);
});

test('a tab whose trainee was removed elsewhere opens nobody else’s record, but asks', async () => {
  page.keepEntry(one);
  page.addProfile(wang);
  page.chooseWho('wang');
  await reopen();
  elsewhere(() => page.removeProfile('wang'));
  await reopen();
  expect(page.practising()).toBe(guest);
  expect(page.isUndecided()).toBe(true);
  expect(ids()).toEqual([]);
});

test('a storage cleared while a drill is under way: the tab stays whose it was, and the draft is in reach under the name', async () => {
  page.addProfile(wang);
  page.chooseWho('wang');
  await reopen();
  page.writeDraft('p/quiz', { turn: 1 });
  elsewhere(() => area.texts.clear());
  expect(page.$isGone.get()).toBe(true);
  page.writeDraft('p/quiz', { turn: 2 });
  await reopen();
  expect(page.$profile.get()).toEqual(wang);
  expect(page.readDraft('p/quiz')).toEqual({ turn: 2 });
  // The name of the session gone as well, as after “clear site data”: there is one trainee, and it is this one.
  tab.texts.clear();
  await reopen();
  expect(page.$profile.get()).toEqual(wang);
});

test('a storage cleared while somebody without a name practises loses nothing of what comes after', async () => {
  page.keepEntry(one);
  elsewhere(() => area.texts.clear());
  expect(ids()).toEqual([]);
  page.keepEntry(two);
  expect(ids()).toEqual(['two']);
  await openTab();
  expect(ids()).toEqual(['two']);
});
