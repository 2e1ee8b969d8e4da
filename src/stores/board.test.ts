import { beforeEach, expect, test } from 'vitest';
import { sampleDigest } from '../learner/board/digest-sample.ts';
import { forgetBoard, keepBoard, keptBoard } from './board.ts';
import { fakeArea } from './fake-area.ts';
import { registry } from './registry.ts';
import { setArea } from './storage.ts';

const board = { kept: 1_790_000_000_000, people: [sampleDigest()] };
let area: ReturnType<typeof fakeArea>;

beforeEach(() => {
  area = fakeArea();
  setArea(area);
});

test('a board is kept, found again and forgotten', () => {
  expect(keptBoard()).toBe('none');
  expect(keepBoard(board)).toBeUndefined();
  expect(keptBoard()).toEqual(board);
  expect(forgetBoard()).toBe(true);
  expect(keptBoard()).toBe('none');
});

test('what cannot be read is left alone and said; the next board takes its place', () => {
  area.setItem(registry.board.prefix, '{"v":1,"people":"<script>"');
  expect(keptBoard()).toBe('unreadable');
  expect(area.getItem(registry.board.prefix)).toBe('{"v":1,"people":"<script>"');
  keepBoard(board);
  expect(keptBoard()).toEqual(board);
});

test('a browser that keeps nothing says so', () => {
  setArea(undefined);
  expect(keptBoard()).toBe('none');
  expect(keepBoard(board)).toBe('disabled');
});
