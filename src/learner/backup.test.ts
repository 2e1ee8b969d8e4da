import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, type FileRefusal, largestBackup, readBackup, writeBackup } from './backup.ts';
import { sampleAttempt, sampleClaim, sampleMark } from './sample.ts';

const one = sampleAttempt({ id: 'one', finished: 1, marks: [sampleMark('met')] });
const two = sampleAttempt({ id: 'two', finished: 2, answers: [{ at: 'promise', said: '<script>alert(1)</script>' }] });

const file = (attempts: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'yingbin-record', version, exported: '2026-07-03T08:00:00.000Z', attempts });

test('a backup gives back what went in', () => {
  const text = writeBackup([one, two], Date.UTC(2026, 6, 3));
  expect(JSON.parse(text)).toMatchObject({
    format: 'yingbin-record',
    version: 1,
    exported: '2026-07-03T00:00:00.000Z',
  });
  expect(readBackup(text)).toEqual({ attempts: [one, two], problems: [], unreadable: 0 });
  expect(readBackup(`\uFEFF${text}`)).toEqual(readBackup(text));
});

test('what trainees say should count leaves with the file and comes back with it', () => {
  const claims = [sampleClaim(), sampleClaim({ rule: 'complaints/fix-next-reply', scored: 'missed', locale: 'en' })];
  const claimed = { ...two, claims };
  expect(readBackup(writeBackup([one, claimed], 0))).toEqual({
    attempts: [one, claimed],
    problems: [],
    unreadable: 0,
  });
});

test('what is inside a text stays text', () => {
  const { attempts } = readBackup(file([two])) as Backup;
  expect(attempts[0]?.answers[0]?.said).toBe('<script>alert(1)</script>');
});

describe('a file that is no backup is refused with the reason', () => {
  test.each<[string, FileRefusal['why'], string]>([
    ['', 'empty', ''],
    [' \n', 'empty', ''],
    ['{\n "format": oops }', 'json', '2:12'],
    ['[]', 'format', ''],
    ['"text"', 'format', 'text'],
    ['null', 'format', 'null'],
    ['{"format":"other"}', 'format', '"other"'],
    [file([], 2), 'newer', '2'],
    [file([], '1'), 'version', '"1"'],
    [file({}), 'attempts', '{…}'],
    [file(undefined), 'attempts', ''],
  ])('%j', (text, why, found) => {
    expect(readBackup(text)).toEqual({ refused: { why, found } });
  });

  test('one that is too large is not even parsed', () => {
    expect(readBackup(' '.repeat(largestBackup + 1))).toMatchObject({ refused: { why: 'large' } });
  });

  test('one that is nested a million deep', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(readBackup(deep)).toHaveProperty('refused');
    expect(readBackup(file([JSON.parse('1')]).replace('[1]', `[${deep}]`))).toHaveProperty('problems');
  });

  test('one that was cut off says where it ends', () => {
    const text = '{\n "format": "yingbin-record",\n "vers';
    expect(readBackup(text)).toEqual({ refused: { why: 'json', found: '3:2' } });
  });
});

test('an unreadable attempt does not keep the others out, and its place is told', () => {
  const result = readBackup(file([one, { ...two, kind: 'exam' }, 7, two]));
  expect(result).toEqual({
    attempts: [one, two],
    unreadable: 2,
    problems: [
      { at: 'attempts[1].kind', expected: 'kind', found: '"exam"' },
      { at: 'attempts[2]', expected: 'object', found: '7' },
    ],
  });
});

test('a thousand problems are counted, and fifty told', () => {
  const result = readBackup(file(Array(1000).fill(null))) as Backup;
  expect(result.unreadable).toBe(1000);
  expect(result.problems).toHaveLength(50);
});

test('an attempt that stands twice is taken once', () => {
  expect((readBackup(file([one, one])) as Backup).attempts).toEqual([one]);
});

test('a prototype in the file changes no object', () => {
  const text = file([one]).replace('{"v":1', '{"__proto__":{"polluted":true},"v":1');
  expect((readBackup(text) as Backup).attempts).toEqual([one]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('nothing whatever makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readBackup(text)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void readBackup(file(value))));
  fc.assert(fc.property(fc.array(fc.jsonValue()), (list) => void readBackup(file(list))));
});
