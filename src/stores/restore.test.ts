import { beforeEach, expect, test } from 'vitest';
import { sampleAttempt } from '../learner/sample.ts';
import { fakeArea } from './fake-area.ts';
import { openPage } from './open-page.ts';

const key = (id: string) => `yingbin:attempt:${id}`;
const one = sampleAttempt({ id: 'one', finished: 1 });
const two = sampleAttempt({ id: 'two', finished: 2 });
const other = { ...one, finished: 9 };

let area: ReturnType<typeof fakeArea>;
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  area = fakeArea();
  page = await openPage(area);
  page.keepAttempt(one);
});

test('what is new is added, what was there is left', () => {
  expect(page.restoreAttempts([one, two])).toMatchObject({ added: 1, already: 1, conflicts: 0, leftOut: 0 });
  expect(page.$attempts.get()).toEqual([one, two]);
  expect(page.restoreAttempts([one, two])).toMatchObject({ added: 0, already: 2 });
  expect([...area.texts.keys()]).toEqual([key('one'), key('two')]);
});

test.each([
  ['the one in the file', other, one],
  ['the one in the record', { ...one, finished: 0 }, { ...one, finished: 0 }],
])('of two that claim one id %s may lose its place, and is set aside', (_name, incoming, loser) => {
  expect(page.restoreAttempts([incoming])).toMatchObject({ added: 0, already: 0, conflicts: 1, leftOut: 0 });
  expect(page.$setAside.get()).toEqual([{ name: 'attempt:one', text: JSON.stringify(loser) }]);
  page.restoreAttempts([incoming]);
  expect(page.$setAside.get()).toHaveLength(1);
  expect(page.$attempts.get()).toEqual([loser === one ? incoming : one]);
});

test('with a full storage what fits is added and the rest is counted', async () => {
  area = fakeArea(2 * (JSON.stringify(one).length + 40));
  page = await openPage(area);
  page.keepAttempt(one);
  const three = sampleAttempt({ id: 'three', finished: 3 });
  expect(page.restoreAttempts([one, two, three])).toEqual({
    added: 1,
    already: 1,
    conflicts: 0,
    leftOut: 1,
    why: 'full',
  });
  expect(page.restoreAttempts([other])).toMatchObject({ conflicts: 1, leftOut: 1 });
  expect(page.$attempts.get()).toEqual([one, two]);
});

test('an entry of a newer version keeps its place', async () => {
  area.texts.set(key('two'), '{"v":2}');
  page = await openPage(area);
  expect(page.restoreAttempts([two])).toMatchObject({ added: 0, leftOut: 1 });
  expect(area.texts.get(key('two'))).toBe('{"v":2}');
});

test('forgetting takes out all that was practised, and nothing else', async () => {
  area.texts.set('yingbin:draft:complaints/angry-owner', '{"v":1,"draft":1}');
  area.texts.set(key('two'), 'broken');
  area.texts.set('theme', 'dark');
  page = await openPage(area);
  expect(page.$setAside.get()).toHaveLength(1);
  page.forgetEverything();
  expect([...area.texts.keys()]).toEqual(['theme']);
  expect(page.$attempts.get()).toEqual([]);
});
