import { beforeEach, expect, test } from 'vitest';
import { pack } from '../learner/packed.ts';
import { sampleAttempt } from '../learner/sample.ts';
import { fakeArea, storageEvent } from './fake-area.ts';
import { openPage } from './open-page.ts';
import { guest, keysOf, type Own, registry } from './registry.ts';

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

test('until somebody adds another, everything belongs to one profile without a name', () => {
  expect(page.$profile.get()).toEqual({ id: 'own', name: '', created: 0 });
  page.keepEntry(one);
  expect([...area.texts.keys()].sort()).toEqual(['yingbin:log:own:one', 'yingbin:profile:own']);
  page.renameProfile('own', '  小李\n', 9);
  expect(page.$profile.get()).toEqual({ id: 'own', name: '小李', created: 1 });
});

test('a second profile sees nothing of the first; the first is still there', async () => {
  page.keepEntry(one);
  page.addProfile(wang);
  page.chooseWho('wang');
  await reopen();
  expect(page.$profile.get()).toEqual(wang);
  expect(ids()).toEqual([]);
  page.keepEntry(two);
  expect(ids()).toEqual(['two']);
  page.chooseWho('own');
  await reopen();
  expect(ids()).toEqual(['one']);
});

test('a tab in which nobody said who they are opens no record of several', async () => {
  page.keepEntry(one);
  page.addProfile(wang);
  await openTab();
  expect(page.practising()).toBe(guest);
  expect(page.isUndecided()).toBe(true);
  expect(ids()).toEqual([]);
  page.chooseWho(guest);
  await reopen();
  expect(page.isUndecided()).toBe(false);
});

test('two tabs are of two trainees at once', async () => {
  page.addProfile(wang);
  page.chooseWho('own');
  const first = tab;
  await openTab();
  page.chooseWho('wang');
  await reopen();
  page.keepEntry(two);
  tab = first;
  await reopen();
  // The first never kept anything and is in no list; who sits there now is asked.
  expect(page.isUndecided()).toBe(true);
});

test('a tab in which somebody has done something stays theirs when another trainee is added elsewhere', async () => {
  page.keepEntry(one);
  page.addProfile(wang);
  await reopen();
  expect(page.practising()).toBe('own');
  expect(ids()).toEqual(['one']);
});

test('what a guest does goes with the tab', async () => {
  page.chooseWho(guest);
  await reopen();
  page.keepEntry(one);
  expect(ids()).toEqual(['one']);
  expect(area.texts.size).toBe(0);
  await reopen();
  expect(ids()).toEqual(['one']);
  await openTab();
  expect(ids()).toEqual([]);
});

test('a guest who says who they are takes along what they did', async () => {
  page.addProfile(wang);
  page.chooseWho(guest);
  await reopen();
  page.keepEntry(one);
  expect(page.takeAlong('wang')).toEqual({ left: 0 });
  page.chooseWho('wang');
  await reopen();
  expect(ids()).toEqual(['one']);
  expect([...tab.texts.keys()]).toEqual(['yingbin:who']);
});

test('what a full storage would not take stays with the guest', async () => {
  page.chooseWho(guest);
  await reopen();
  page.keepEntry(one);
  area.setItem = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  expect(page.takeAlong('own')).toEqual({ left: 1 });
  expect(ids()).toEqual(['one']);
});

test('removing a profile takes out everything of it, of every kind, and nothing of another', async () => {
  page.addProfile(wang);
  const kinds = Object.keys(registry).filter(
    (kind): kind is Own => registry[kind as keyof typeof registry].of === 'profile',
  );
  for (const kind of kinds) for (const who of ['own', 'wang']) area.texts.set(`${keysOf(kind, who)}x`, 'x');
  area.texts.set('yingbin:theme', 'dark');
  page.removeProfile('wang');
  expect([...area.texts.keys()].filter((key) => key.includes('wang'))).toEqual([]);
  expect([...area.texts.keys()].filter((key) => key.includes(':own:'))).toHaveLength(kinds.length);
  expect(area.texts.get('yingbin:theme')).toBe('dark');
});

test('a profile that can’t be read keeps what it has, and can be named anew', async () => {
  area.texts.set('yingbin:profile:own', '{"v":1,"na');
  area.texts.set('yingbin:log:own:one', pack(one));
  await reopen();
  expect(page.$profiles.get()).toEqual([{ id: 'own', name: '', created: 0 }]);
  expect(ids()).toEqual(['one']);
  page.renameProfile('own', '小李', 7);
  expect(page.$profiles.get()).toEqual([{ id: 'own', name: '小李', created: 7 }]);
});

test('what the nameless first profile has begun but not finished stays in reach when somebody is added', async () => {
  area.texts.set('yingbin:draft:own:complaints/angry-owner', '{"v":1,"draft":1}');
  page.addProfile(wang);
  expect(page.$profiles.get().map(({ id }) => id)).toEqual(['own', 'wang']);
});

test('where nothing is kept, the first who is added is alone', async () => {
  page.addProfile(wang);
  await openTab();
  expect(page.$profile.get()).toEqual(wang);
});

test('a name given in another tab is seen', () => {
  page.addProfile(wang);
  const text = JSON.stringify({ v: 1, name: '王丽', created: 5 });
  area.texts.set('yingbin:profile:wang', text);
  page.events.dispatchEvent(storageEvent('yingbin:profile:wang', text));
  expect(page.$profiles.get().map(({ name }) => name)).toContain('王丽');
});

test('what was kept before there were profiles is moved to the first, once', async () => {
  const odd = 'not json';
  area.texts.set('yingbin:attempt:one', JSON.stringify(one));
  area.texts.set('yingbin:attempt:odd', odd);
  area.texts.set('yingbin:draft:complaints/angry-owner', '{"v":1,"draft":1}');
  area.texts.set('yingbin:set-aside:attempt:old', 'old');
  await openTab();
  expect(ids()).toEqual(['one']);
  expect(new Map([...area.texts].sort())).toEqual(
    new Map([
      ['yingbin:draft:own:complaints/angry-owner', '{"v":1,"draft":1}'],
      ['yingbin:log:own:one', pack(one)],
      ['yingbin:set-aside:own:attempt:old', 'old'],
      ['yingbin:set-aside:own:log:odd', odd],
    ]),
  );
  await reopen();
  expect(ids()).toEqual(['one']);
});

test('an old entry whose place something else took is kept beside it; an old draft gives way to the newer one', async () => {
  page.keepEntry(one);
  const other = sampleAttempt({ id: 'one', finished: 7, points: 1 });
  area.texts.set('yingbin:attempt:one', JSON.stringify(other));
  area.texts.set('yingbin:draft:p/quiz', '{"v":1,"draft":"old"}');
  area.texts.set('yingbin:draft:own:p/quiz', '{"v":1,"draft":"new"}');
  for (let pages = 0; pages < 2; pages++) await reopen();
  expect(page.$log.get()).toEqual([one, { ...other, id: 'one~2' }]);
  expect([...area.texts.keys()].filter((key) => /^yingbin:(attempt|draft)/.test(key))).toEqual([
    'yingbin:draft:own:p/quiz',
  ]);
  expect(page.readDraft('p/quiz')).toBe('new');
});

test('where the move is refused, the old entry stays and is moved when there is room', async () => {
  const text = JSON.stringify(one);
  area.texts.set('yingbin:attempt:one', text);
  const { setItem } = area;
  area.setItem = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  await reopen();
  expect(area.texts.get('yingbin:attempt:one')).toBe(text);
  area.setItem = setItem;
  await reopen();
  expect(ids()).toEqual(['one']);
});

test('a profile with old entries is in reach although another was added before it was ever named', async () => {
  area.texts.set('yingbin:attempt:one', JSON.stringify(one));
  await openTab();
  page.addProfile(wang);
  await openTab();
  expect(page.$profiles.get().map(({ id }) => id)).toEqual(['own', 'wang']);
});
