import { beforeEach, expect, test } from 'vitest';
import { pack } from '../learner/packed.ts';
import { sampleAttempt } from '../learner/sample.ts';
import { fakeArea } from './fake-area.ts';
import { openPage } from './open-page.ts';

const key = (id: string) => `yingbin:log:own:${id}`;
const one = sampleAttempt({ id: 'one', finished: 1 });
const two = sampleAttempt({ id: 'two', finished: 2 });
const other = { ...one, finished: 9 };

let area: ReturnType<typeof fakeArea>;
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  area = fakeArea();
  page = await openPage(area);
  page.keepEntry(one);
});

test('what is new is added, what was there is left', () => {
  expect(page.restoreEntries([one, two], 0)).toMatchObject({ added: 1, already: 1, conflicts: 0, leftOut: 0 });
  expect(page.$attempts.get()).toEqual([one, two]);
  expect(page.restoreEntries([one, two], 0)).toMatchObject({ added: 0, already: 2 });
  expect([...area.texts.keys()].sort()).toEqual([key('one'), key('two'), 'yingbin:profile:own']);
});

test.each([
  ['the one in the file', other, one],
  ['the one in the record', { ...one, finished: 0 }, { ...one, finished: 0 }],
])('of two that claim one id %s may lose its place, and is set aside', (_name, incoming, loser) => {
  expect(page.restoreEntries([incoming], 0)).toMatchObject({ added: 0, already: 0, conflicts: 1, leftOut: 0 });
  expect(page.$setAside.get()).toEqual([{ name: 'log:one', text: JSON.stringify(loser) }]);
  page.restoreEntries([incoming], 0);
  expect(page.$setAside.get()).toHaveLength(1);
  expect(page.$attempts.get()).toEqual([loser === one ? incoming : one]);
});

test('with a full storage what fits is added and the rest is counted', async () => {
  area = fakeArea(2 * (pack(one).length + 25) + 70);
  page = await openPage(area);
  page.keepEntry(one);
  const three = sampleAttempt({ id: 'three', finished: 3 });
  expect(page.restoreEntries([one, two, three], 0)).toEqual({
    added: 1,
    already: 1,
    conflicts: 0,
    leftOut: 1,
    why: 'full',
  });
  expect(page.restoreEntries([other], 0)).toMatchObject({ conflicts: 1, leftOut: 1 });
  expect(page.$attempts.get()).toEqual([one, two]);
});

test('an entry of a newer version keeps its place', async () => {
  area.texts.set(key('two'), '{"v":3}');
  page = await openPage(area);
  expect(page.restoreEntries([two], 0)).toMatchObject({ added: 0, leftOut: 1 });
  expect(area.texts.get(key('two'))).toBe('{"v":3}');
});

test('forgetting takes out all that was practised, and nothing else', async () => {
  area.texts.set('yingbin:draft:own:complaints/angry-owner', '{"v":1,"draft":1}');
  area.texts.set(key('two'), 'broken');
  area.texts.set('theme', 'dark');
  page = await openPage(area);
  expect(page.$setAside.get()).toHaveLength(1);
  page.forgetEverything();
  expect([...area.texts.keys()].sort()).toEqual(['theme', 'yingbin:profile:own']);
  expect(page.$attempts.get()).toEqual([]);
});
