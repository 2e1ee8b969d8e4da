import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFile } from '../schemas/record.ts';
import { type Backup, type FileRefusal, largestBackup, readBackup, writeBackup } from './backup.ts';
import type { Entry } from './entry.ts';
import { sampleAttempt, sampleClaim, sampleMark } from './sample.ts';

const me = { name: '小王' };
const one = sampleAttempt({ id: 'one', finished: 1, marks: [sampleMark('met')] });
const two = sampleAttempt({ id: 'two', finished: 2, answers: [{ at: 'promise', said: '<script>alert(1)</script>' }] });

const file = (entries: unknown, version: unknown = 2) =>
  JSON.stringify({ format: 'yingbin-record', version, exported: '2026-07-03T08:00:00.000Z', profile: me, entries });

test('a backup gives back what went in', () => {
  const text = writeBackup(me, [one, two], Date.UTC(2026, 6, 3));
  expect(JSON.parse(text)).toMatchObject({
    format: 'yingbin-record',
    version: 2,
    exported: '2026-07-03T00:00:00.000Z',
  });
  expect(readBackup(text)).toEqual({ profile: me, entries: [one, two], problems: [], unreadable: 0 });
  expect(readBackup(`\uFEFF${text}`)).toEqual(readBackup(text));
});

test('what trainees say should count leaves with the file and comes back with it', () => {
  const claims = [sampleClaim(), sampleClaim({ rule: 'complaints/fix-next-reply', scored: 'missed', locale: 'en' })];
  const claimed = { ...two, claims };
  expect(readBackup(writeBackup(me, [one, claimed], 0))).toEqual({
    profile: me,
    entries: [one, claimed],
    problems: [],
    unreadable: 0,
  });
});

test('what is inside a text stays text', () => {
  const { entries } = readBackup(file([two])) as Backup;
  expect((entries[0] as typeof two).answers[0]?.said).toBe('<script>alert(1)</script>');
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
    [file([], 3), 'newer', '3'],
    [file([], '1'), 'version', '"1"'],
    [file({}), 'entries', '{…}'],
    [file(undefined), 'entries', ''],
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
    profile: me,
    entries: [one, two],
    unreadable: 2,
    problems: [
      { at: 'entries[1].kind', expected: 'kind', found: '"exam"' },
      { at: 'entries[2]', expected: 'object', found: '7' },
    ],
  });
});

test('a thousand problems are counted, and fifty told', () => {
  const result = readBackup(file(Array(1000).fill(null))) as Backup;
  expect(result.unreadable).toBe(1000);
  expect(result.problems).toHaveLength(50);
});

test('an attempt that stands twice is taken once', () => {
  expect((readBackup(file([one, one])) as Backup).entries).toEqual([one]);
});

test('a prototype in the file changes no object', () => {
  const text = file([one]).replace('{"v":1', '{"__proto__":{"polluted":true},"v":1');
  expect((readBackup(text) as Backup).entries).toEqual([one]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('nothing whatever makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readBackup(text)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void readBackup(file(value))));
  fc.assert(fc.property(fc.array(fc.jsonValue()), (list) => void readBackup(file(list))));
});

const read: Entry = { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 1, finished: 3 };
const begun: Entry = { v: 1, id: 'e', kind: 'enrolment', path: 'new-receptionist', finished: 4 };

test('the file is what its documented schema says', () => {
  const text = writeBackup(me, [one, { ...two, claims: [sampleClaim()] }, read, begun], 0);
  expect(recordFile.safeParse(JSON.parse(text)).error).toBeUndefined();
  expect((readBackup(text) as Backup).entries).toEqual([one, { ...two, claims: [sampleClaim()] }, read, begun]);
});

test.each([
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['  小王\n\u202e ', '小王'],
  ['x'.repeat(500), 'x'.repeat(80)],
  [7, ''],
  [{ toString: 'x' }, ''],
])('the name %j is taken as one plain line', (name, taken) => {
  const text = JSON.stringify({ ...JSON.parse(file([])), profile: { name } });
  expect(readBackup(text)).toMatchObject({ profile: { name: taken } });
});

const samples = join(import.meta.dirname, 'samples');

test.each(readdirSync(samples))('the kept file %s is still read whole', (name) => {
  const backup = readBackup(readFileSync(join(samples, name), 'utf8')) as Backup;
  expect(backup.unreadable).toBe(0);
  expect(backup).toMatchSnapshot();
});
