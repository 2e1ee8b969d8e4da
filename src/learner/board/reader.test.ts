import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestBackup, writeBackup } from '../backup.ts';
import type { Entry } from '../entry.ts';
import { sampleAttempt, sampleClaim, sampleMark } from '../sample.ts';
import type { Course } from './course.ts';
import type { Digest } from './digest.ts';
import type { FileReport, Source } from './file.ts';
import { type Ended, type Known, makeReader } from './reader.ts';

const rule = 'complaints/reply-within-24h';
const now = Date.UTC(2026, 10, 25, 8);
const hour = 3_600_000;
const course: Course = {
  rules: [
    { id: rule, version: 1 },
    { id: 'complaints/changed', version: 2 },
  ],
  drills: ['complaints/angry-owner'],
  paths: [
    { id: 'first-days', days: [{ steps: [{ drill: 'complaints/angry-owner', bar: 0.7 }, { read: 'complaints' }] }] },
  ],
  versions: { procedures: { complaints: 1 }, rules: {} },
};

function source(label: string, content: string): Source {
  return { label, size: content.length, text: async () => content };
}

const backup = (label: string, name: string, ...entries: Entry[]) => source(label, writeBackup({ name }, entries, now));

/** An attempt at the drill, with a verdict on the rule. */
const tried = (id: string, hours: number, verdict: 'met' | 'missed' = 'met') =>
  sampleAttempt({
    id,
    started: now - (hours + 0.1) * hour,
    finished: now - hours * hour,
    marks: [sampleMark(verdict)],
  });

interface Heard {
  people: Digest[];
  reports: FileReport[];
  ended: Ended;
}

/** Reads some files, portion by portion. */
async function readAll(portions: Source[][], known: Known[] = []): Promise<Heard> {
  const digests = new Map<string, Digest>();
  const reports: FileReport[] = [];
  let ended: Ended = { keys: [], replaced: [], overlaps: [], left: 0 };
  const reader = makeReader({
    course,
    now,
    tell: (event) => {
      if (event.type === 'file') reports.push(event.report);
      else if (event.type === 'person') digests.set(event.key, event.digest);
      else if (event.type === 'ended') ended = event.ended;
    },
  });
  for (const sources of portions) await reader.read(sources, known);
  const people = ended.keys.map((key) => digests.get(key) as Digest);
  return { people: people.sort((a, b) => (a.name + a.files < b.name + b.files ? -1 : 1)), reports, ended };
}

test('a record is read down to what a board shows of it', async () => {
  const missed = {
    ...tried('a2', 30, 'missed'),
    answers: [{ at: 'promise', said: '　不归 我们管。。' }],
    claims: [sampleClaim({ scored: 'missed' })],
  };
  const old = sampleAttempt({
    id: 'a3',
    finished: now - 50 * hour,
    marks: [sampleMark('met', { rule: 'complaints/changed' })],
  });
  const { people } = await readAll([[backup('f.json', '王芳', tried('a1', 2), missed, old)]]);
  expect(people).toMatchObject([
    {
      ...{ name: '王芳', files: ['f.json'], entries: 3, attempts: 3, last: now - 2 * hour },
      rules: {
        [rule]: { version: 1, state: 'fair', counted: 2, last: now - 2 * hour },
        'complaints/changed': { state: 'stale' },
      },
      drills: { 'complaints/angry-owner': { tries: 3, best: 0.8, crossed: false, last: now - 2 * hour } },
      paths: { 'first-days': { done: 1, steps: 2 } },
      wrong: [
        { rule, drill: 'complaints/angry-owner', at: 'promise', said: '不归我们管', times: 1, last: now - 30 * hour },
      ],
      candidates: [{ rule, answer: '　不归 我们管。。', scored: 'missed' }],
    },
  ]);
  expect(Object.values(people[0]?.weeks ?? {}).reduce((sum, n) => sum + n, 0)).toBe(3);
});

test('two files of one person make one record, and what stands in both counts once', async () => {
  const { people } = await readAll([
    [
      backup('old.json', '王芳', tried('a1', 20), tried('a2', 10)),
      backup('new.json', '王芳', tried('a2', 10), tried('a3', 1)),
      backup('other.json', '李伟', tried('b1', 5)),
    ],
  ]);
  expect(people.map(({ name, attempts, files }) => ({ name, attempts, files }))).toEqual([
    { name: '李伟', attempts: 1, files: ['other.json'] },
    { name: '王芳', attempts: 3, files: ['new.json', 'old.json'] },
  ]);
});

test('a file that comes later joins the person it belongs to; the same one again changes nothing', async () => {
  const [first, second] = [
    backup('1.json', '王芳', tried('a1', 9)),
    backup('2.json', '王芳', tried('a1', 9), tried('a2', 3)),
  ];
  const { people } = await readAll([[first], [second], [second, first]]);
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ attempts: 2, drills: { 'complaints/angry-owner': { tries: 2 } } });
});

test('neither the order of the files nor how they are portioned makes a difference', async () => {
  const pool = ['a', 'b', 'c', 'd', 'e'].map((id, index) => tried(id, 3 * index + 1, index % 2 ? 'missed' : 'met'));
  const oneFile = fc.record({
    name: fc.constantFrom('', '王芳', '李伟'),
    entries: fc.subarray(pool),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(oneFile, { maxLength: 5 }), fc.boolean(), async (files, apart) => {
      const sources = files.map(({ name, entries }, index) => backup(`${index}.json`, name, ...entries));
      const one = await readAll([sources]);
      const other = await readAll(apart ? sources.toReversed().map((file) => [file]) : [sources.toReversed()]);
      expect(other.people).toEqual(one.people);
    }),
    { numRuns: 60 },
  );
});

describe('hostile files', () => {
  test.each([
    ['empty', ''],
    ['json', '{"format": oops'],
    ['format', '[1, 2, 3]'],
    ['format', '{"format":"<script>alert(1)</script>"}'],
    ['newer', '{"format":"yingbin-record","version":99}'],
    ['version', '{"format":"yingbin-record","version":"2"}'],
    ['entries', '{"format":"yingbin-record","version":2,"entries":{}}'],
  ])('one that is refused for “%s” keeps none of the others out', async (why, content) => {
    const { people, reports } = await readAll([
      [source('bad.json', content), backup('good.json', '王芳', tried('a1', 1))],
    ]);
    expect(reports[0]).toMatchObject({ label: 'bad.json', refused: { why } });
    expect(people.map(({ name }) => name)).toEqual(['王芳']);
  });

  test('one that is too large is not even opened, one that cannot be opened is named', async () => {
    const closed = { label: 'x', size: 1, text: () => Promise.reject(new Error('gone')) };
    const { reports } = await readAll([[{ ...closed, size: largestBackup + 1 }, closed]]);
    expect(reports.map(({ refused }) => refused?.why)).toEqual(['large', 'file']);
  });

  test('names are shown as they are, without what would hide or turn them', async () => {
    const { people, reports } = await readAll([
      [
        backup('evil\u202egnp.json\n', '<img src=x onerror=alert(1)>\u202e\u0000', tried('a1', 1)),
        backup('x'.repeat(500), '', tried('b', 1)),
      ],
    ]);
    expect(people.map(({ name }) => name).sort()).toEqual(['', '<img src=x onerror=alert(1)>']);
    expect(reports[0]?.label).toBe('evil gnp.json');
    expect(reports[1]?.label).toHaveLength(121);
  });

  test('what the content does not know takes no room', async () => {
    const marks = Array.from({ length: 500 }, (_, n) => sampleMark('missed', { rule: `x/y${n}` }));
    const answers = [{ at: 'promise', said: '长'.repeat(100_000) }];
    const stranger = sampleAttempt({ id: 's', drill: 'no/such', marks, answers, finished: now });
    const { people } = await readAll([[backup('s.json', '王芳', stranger)]]);
    expect(people[0]).toMatchObject({ attempts: 1, rules: {}, drills: {}, wrong: [], candidates: [] });
    expect(JSON.stringify(people[0]).length).toBeLessThan(600);
  });

  test('anything at all gives a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 4 }), async (texts) => {
        const { reports } = await readAll([texts.map((content, index) => source(`${index}`, content))]);
        expect(reports).toHaveLength(texts.length);
      }),
    );
  });
});

test('an entry that cannot be read is counted, and the others are read', async () => {
  const text = writeBackup({ name: '王芳' }, [tried('a1', 1)], now).replace('[\n', '[\n{"v":1,"kind":"exam"},');
  const { reports, people } = await readAll([[source('f.json', text)]]);
  expect(reports[0]).toMatchObject({ unreadable: 1, problem: { at: 'entries[0].id' } });
  expect(people[0]?.attempts).toBe(1);
});

test('a reader that is stopped tells what it has read and how many files it has not', async () => {
  const events: string[] = [];
  const reader = makeReader({
    course,
    now,
    tell: (event) => {
      events.push(event.type === 'ended' ? `ended ${event.ended.keys.length} ${event.ended.left}` : event.type);
      if (event.type === 'file') reader.stop();
    },
  });
  await reader.read(
    [1, 2, 3].map((n) => backup(`${n}`, `${n}`, tried(`a${n}`, n))),
    [],
  );
  expect(events).toEqual(['file', 'person', 'ended 1 2']);
});

test('a person of a kept board gives way to a file that holds all they had, and to no other', async () => {
  const before = await readAll([[backup('1.json', '王芳', tried('a1', 9), tried('a2', 8))]]);
  const known = before.people.map(({ name, sketch }): Known => ({ key: 'kept0', name, sketch }));
  const grown = await readAll([[backup('2.json', '王芳', tried('a1', 9), tried('a2', 8), tried('a3', 1))]], known);
  expect(grown.ended.replaced).toEqual(['kept0']);
  const less = await readAll([[backup('2.json', '王芳', tried('a2', 8))]], known);
  expect(less.ended.replaced).toEqual([]);
  const other = await readAll([[backup('2.json', '李伟', tried('a1', 9), tried('a2', 8))]], known);
  expect(other.ended.replaced).toEqual([]);
});

test('a file that is gone when it is to be put together with another loses nothing that the larger one has', async () => {
  let opened = 0;
  const text = writeBackup({ name: '' }, [tried('a1', 9), tried('a2', 3)], now);
  const vanishing: Source = {
    label: 'v.json',
    size: 1,
    text: () => (opened++ === 0 ? Promise.resolve(text) : Promise.reject(new Error('gone'))),
  };
  const { people } = await readAll([[vanishing, backup('2.json', '王芳', tried('a1', 9))]]);
  expect(people).toMatchObject([{ name: '王芳', attempts: 2 }]);
});
