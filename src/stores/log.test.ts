import { beforeEach, expect, test } from 'vitest';
import { pack } from '../learner/packed.ts';
import { sampleAttempt } from '../learner/sample.ts';
import { fakeArea, storageEvent } from './fake-area.ts';
import { openPage } from './open-page.ts';
import type { Area } from './storage.ts';

let area: ReturnType<typeof fakeArea>;
let page: Awaited<ReturnType<typeof openPage>>;

/** Opens the next page, on the storage as it stands or on another one. */
async function reopen(next: Area | undefined = area) {
  page = await openPage(next);
}

beforeEach(async () => {
  area = fakeArea();
  await reopen();
});

const key = (id: string) => `yingbin:log:own:${id}`;
const ids = () => page.$log.get()?.map(({ id }) => id);
/** What is kept besides the profile itself. */
const keys = () => [...area.texts.keys()].filter((name) => !name.startsWith('yingbin:profile:'));
const late = sampleAttempt({ id: 'late', finished: 2000 });
const early = sampleAttempt({ id: 'early', finished: 1000 });

test('attempts are kept under a key each and given in the order they were finished', () => {
  expect(page.keepEntry(late)).toEqual({ kept: true });
  expect(page.keepEntry(early)).toEqual({ kept: true });
  expect(keys()).toEqual([key('late'), key('early')]);
  expect(page.$attempts.get()).toEqual([early, late]);
});

test('a page that opens later reads what was kept', async () => {
  page.keepEntry(late);
  await reopen();
  expect(page.$attempts.get()).toEqual([late]);
  expect(page.$trouble.get()).toEqual([]);
});

test('whoever saves or restores gets the whole log, also while a long one is still being read', async () => {
  const many = Array.from({ length: 450 }, (_, index) => sampleAttempt({ id: `many-${index}`, finished: index + 1 }));
  for (const one of many) area.texts.set(key(one.id), pack(one));
  await reopen();
  expect(page.$log.get()).toBeUndefined();
  expect(page.wholeLog()).toEqual(many);
  expect(page.restoreEntries(many.slice(0, 300), 9)).toMatchObject({ added: 0, already: 300, leftOut: 0 });
  await expect.poll(() => page.$log.get()?.length).toBe(450);
});

test('opening a page writes nothing', async () => {
  page.keepEntry(late);
  area.setItem = () => {
    throw new Error('written');
  };
  await reopen();
  expect(page.$attempts.get()).toEqual([late]);
});

test('what another tab keeps, removes or clears is seen', () => {
  const text = pack(early);
  area.texts.set(key('early'), text);
  page.events.dispatchEvent(storageEvent(key('early'), text));
  expect(ids()).toEqual(['early']);
  page.events.dispatchEvent(storageEvent('other:key', 'x'));
  expect(ids()).toEqual(['early']);
  area.texts.delete(key('early'));
  page.events.dispatchEvent(storageEvent(key('early'), null));
  expect(ids()).toEqual([]);
  page.keepEntry(late);
  area.texts.clear();
  page.events.dispatchEvent(storageEvent(null, null));
  expect(ids()).toEqual([]);
});

test('a page out of the back-forward cache catches up', () => {
  area.texts.set(key('early'), pack(early));
  page.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(ids()).toEqual(['early']);
});

test('keeping the same attempt twice keeps it once; another one under its id gets an id of its own', () => {
  page.keepEntry(early);
  page.keepEntry(early);
  expect(ids()).toEqual(['early']);
  page.keepEntry({ ...early, points: 1 });
  expect(ids()).toEqual(['early', 'early~2']);
  expect(JSON.parse(area.texts.get(key('early')) ?? '').p[0]).toBe(8);
});

test('a full storage loses nothing that was kept, and the new attempt lasts as long as the page', async () => {
  const room = pack(early).length + 120;
  area = fakeArea(room);
  await reopen();
  expect(page.keepEntry(early)).toEqual({ kept: true });
  expect(page.keepEntry(late)).toEqual({ kept: false, why: 'full' });
  expect(ids()).toEqual(['early', 'late']);
  expect(page.$unkept.get()).toEqual([late]);
  expect(page.$trouble.get()).toEqual([{ kind: 'full' }]);
  expect(keys()).toEqual([key('early')]);
  page.forgetEverything();
  expect(ids()).toEqual([]);
});

test('where there is no room for an attempt and its draft, the draft gives way', async () => {
  const said = { said: 'x'.repeat(400) };
  area = fakeArea(pack(early).length + 520);
  await reopen();
  expect(page.writeDraft('p/quiz', said)).toBeUndefined();
  expect(page.keepEntry(early)).toEqual({ kept: false, why: 'full' });
  expect(page.readDraft('p/quiz')).toEqual(said);
  expect(page.keepEntry(early, 'p/quiz')).toEqual({ kept: true });
  expect(page.$unkept.get()).toEqual([]);
  expect(keys()).toEqual([key('early')]);
});

test('what was refused can be kept after room was made', async () => {
  area = fakeArea(pack(early).length + 120);
  await reopen();
  page.keepEntry(early);
  page.keepEntry(late);
  area.texts.delete(key('early'));
  expect(page.keepUnkept()).toBe(0);
  expect(page.$trouble.get()).toEqual([]);
  expect(keys()).toEqual([key('late')]);
});

test.each([
  ['none', undefined],
  [
    'one that throws',
    {
      ...fakeArea(),
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    },
  ],
  ['one that drops what it is given', { ...fakeArea(), setItem: () => {} }],
  ['one without any room', fakeArea(0)],
])('a browser with no storage (%s) keeps the attempt for the page and says so', async (_name, denied) => {
  page = await openPage(denied);
  expect(page.keepEntry(early)).toEqual({ kept: false, why: 'disabled' });
  expect(ids()).toEqual(['early']);
  expect(page.$trouble.get()).toEqual([{ kind: 'disabled' }]);
});

test.each([
  ['cut short', pack(early).slice(0, -9)],
  ['of another shape', '{"v":1,"id":"early"}'],
  ['under a foreign id', JSON.stringify(late)],
  ['not an object', 'null'],
  ['empty', ''],
])('an entry that is %s is set aside as it was, and the rest goes on', async (_name, text) => {
  page.keepEntry(late);
  area.texts.set(key('early'), text);
  await reopen();
  expect(ids()).toEqual(['late']);
  expect(area.texts.has(key('early'))).toBe(false);
  expect(area.texts.get('yingbin:set-aside:own:log:early')).toBe(text);
  expect(page.$trouble.get()).toEqual([{ kind: 'set-aside', name: 'log:early', text }]);
});

test('a second damaged entry of the same name does not cover the first', async () => {
  for (const text of ['one', 'two', 'two', 'three']) {
    area.texts.set(key('early'), text);
    await reopen();
  }
  expect(page.$setAside.get()).toEqual([
    { name: 'log:early', text: 'one' },
    { name: 'log:early~2', text: 'two' },
    { name: 'log:early~3', text: 'three' },
  ]);
});

test('where there is no room for the copy, the damaged entry stays where it is', async () => {
  area = fakeArea(key('early').length + 10);
  area.texts.set(key('early'), 'broken');
  await reopen();
  expect(area.texts).toEqual(new Map([[key('early'), 'broken']]));
  expect(ids()).toEqual([]);
  expect(page.$trouble.get()).toEqual([{ kind: 'full' }]);
});

test('an entry of a newer version is left alone and reported', async () => {
  const text = JSON.stringify({ ...early, v: 3 });
  area.texts.set(key('early'), text);
  await reopen();
  expect(ids()).toEqual([]);
  expect(area.texts).toEqual(new Map([[key('early'), text]]));
  expect(page.$trouble.get()).toEqual([{ kind: 'newer', name: 'early' }]);
});

test('leaving is asked about only while something is not kept', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.events.dispatchEvent(event);
    return event.defaultPrevented;
  };
  area = fakeArea(pack(early).length + 120);
  await reopen();
  page.keepEntry(early);
  expect(leave()).toBe(false);
  page.keepEntry(late);
  expect(leave()).toBe(true);
  area.texts.clear();
  page.keepUnkept();
  expect(leave()).toBe(false);
});
