import { beforeEach, expect, test } from 'vitest';
import { MAX_ANSWER } from '../scoring/limit.ts';
import { draftsBelow, watchDrafts } from './draft-list.ts';
import { dropDraft, readDraft, writeDraft } from './drafts.ts';
import { fakeArea } from './fake-area.ts';
import { $setAside, discardSetAside } from './set-aside.ts';
import { setArea } from './storage.ts';

let area: ReturnType<typeof fakeArea>;
beforeEach(() => {
  area = fakeArea();
  setArea(area);
});

const drill = 'complaints/angry-owner';
const key = `yingbin:draft:own:${drill}`;

test('a draft comes back as it was written, until it is dropped', () => {
  expect(readDraft(drill)).toBeUndefined();
  expect(writeDraft(drill, { turn: 'promise', said: ['您好'] })).toBeUndefined();
  expect(readDraft(drill)).toEqual({ turn: 'promise', said: ['您好'] });
  expect(readDraft('complaints/other')).toBeUndefined();
  dropDraft(drill);
  expect(area.texts.size).toBe(0);
});

test('a draft that the island can no longer use counts as none and stays until the next one', () => {
  writeDraft(drill, { old: true });
  expect(readDraft(drill, (value): value is string => typeof value === 'string')).toBeUndefined();
  expect(area.texts.has(key)).toBe(true);
});

test.each(['not json', 'null', '[]', '{"v":"1"}'])('the unreadable draft %s is set aside', (text) => {
  area.texts.set(key, text);
  expect(readDraft(drill)).toBeUndefined();
  expect(area.texts).toEqual(new Map([[`yingbin:set-aside:own:draft:${drill}`, text]]));
  expect($setAside.get()).toEqual([{ name: `draft:${drill}`, text }]);
  discardSetAside(`draft:${drill}`);
  expect(area.texts.size).toBe(0);
});

test('a draft of a newer version is left alone', () => {
  area.texts.set(key, '{"v":2,"draft":1}');
  expect(readDraft(drill)).toBeUndefined();
  expect(area.texts.size).toBe(1);
});

test('a refused draft says why, and the one before stays', () => {
  area = fakeArea(key.length + 30);
  setArea(area);
  writeDraft(drill, 'short');
  expect(writeDraft(drill, 'x'.repeat(100))).toBe('full');
  expect(readDraft(drill)).toBe('short');
  setArea(undefined);
  expect(writeDraft(drill, 'short')).toBe('disabled');
  expect(readDraft(drill)).toBeUndefined();
});

test('of a text that is too long to be sent, a draft keeps as much as may be sent', () => {
  const whole = '好'.repeat(MAX_ANSWER);
  writeDraft(drill, { typed: `${whole}了`, said: [whole], practice: { typed: { name: `${whole}了` } } });
  expect(readDraft(drill)).toEqual({ typed: whole, said: [whole], practice: { typed: { name: whole } } });
});

test('the runs of a checklist are drafts below one prefix, and what another tab does to them is heard', () => {
  writeDraft('gate/shift:run:a', 1);
  writeDraft('gate/shift:run:b', 2);
  writeDraft('gate/shift', 3);
  expect(draftsBelow('gate/shift:run:').sort()).toEqual(['a', 'b']);

  const events = new EventTarget();
  setArea(area, events);
  const heard: (string | undefined)[] = [];
  const stop = watchDrafts('gate/shift:run:', (name) => heard.push(name));
  const tell = (key: string | null) => events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  tell('yingbin:draft:own:gate/shift:run:a');
  tell('yingbin:draft:own:gate/shift');
  tell('yingbin:draft:other:gate/shift:run:a');
  tell(null);
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  stop();
  tell('yingbin:draft:own:gate/shift:run:b');
  expect(heard).toEqual(['a', undefined, undefined]);
});
