import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attempt, attemptKinds } from './attempt.ts';
import type { Entry } from './entry.ts';
import { pack, unpack } from './packed.ts';
import { readEntry } from './read-entry.ts';
import { sampleAttempt, sampleClaim, sampleMark } from './sample.ts';

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
const slashId = fc.tuple(fc.constantFrom('complaints', 'phone-greeting'), slug).map((parts) => parts.join('/'));
const step = fc.oneof(slug, fc.constantFrom('drill/one#two', 'q:1', 'a;b', '第一步'));
const by = fc.constantFrom(undefined, 'self' as const, 'observer' as const);
const verdict = fc.constantFrom('met' as const, 'missed' as const, 'violated' as const, 'unrecognised' as const);
const mark = fc
  .record({ rule: slashId, version: fc.integer({ min: 1, max: 12 }), at: step, verdict, by })
  .map(({ by, ...mark }) => (by ? { ...mark, by } : mark));
const said = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat(9),
  fc.array(slug),
  fc.dictionary(
    slug.filter((key) => key !== '__proto__'),
    fc.string(),
  ),
);
const time = fc.integer({ min: 0, max: 4e12 });

const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    drill: slashId,
    kind: fc.constantFrom(...attemptKinds),
    locale: fc.constantFrom('zh' as const, 'en' as const),
    started: time,
    finished: time,
    points: fc.nat(99),
    max: fc.nat(99),
    redLines: fc.array(slashId, { maxLength: 3 }),
    marks: fc.array(mark, { maxLength: 20 }),
    answers: fc.array(fc.record({ at: step, said }), { maxLength: 8 }),
  })
  .map((given) => sampleAttempt({ id: 'one', ...given }));

const back = (entry: Entry) => readEntry(unpack(JSON.parse(pack(entry)), entry.id));

test('whatever is packed comes back as it was', () => {
  fc.assert(
    fc.property(attempts, (attempt) => {
      expect(back(attempt)).toEqual({ value: JSON.parse(JSON.stringify(attempt)) });
    }),
  );
});

test.each<Entry>([
  sampleAttempt({ claims: [sampleClaim()], marks: [sampleMark('met'), sampleMark('violated', { version: 3 })] }),
  sampleAttempt({ kind: 'observation', drill: 'observation/complaints', observer: '王主管', answers: [] }),
  { v: 1, id: 'r', kind: 'reading', procedure: 'complaints', version: 2, finished: 7 },
  { v: 1, id: 'e', kind: 'enrolment', path: 'new-receptionist', finished: 7 },
  { v: 1, id: 'l', kind: 'enrolment', path: 'new-receptionist', left: true, finished: 8 },
])('$kind comes back as it was', (entry) => {
  expect(back(entry)).toEqual({ value: entry });
});

test('names are written once, marks in two characters', () => {
  const marks = ['ask', 'ask', 'promise'].map((at, index) =>
    sampleMark(index === 1 ? 'missed' : 'met', { at, rule: `complaints/rule-${index % 2}` }),
  );
  expect(JSON.parse(pack(sampleAttempt({ marks, redLines: ['complaints/rule-1'] })))).toMatchObject({
    r: ['rule-0', 'rule-1'],
    s: ['ask', 'promise'],
    m: '0:0m1s;1:0m',
    x: [1],
    a: [[1, '24小时内一定给您答复。']],
  });
});

test('nothing whatever that stands in the storage makes reading throw', () => {
  const packed = JSON.parse(pack(sampleAttempt({ marks: [sampleMark('met')] })));
  const fields = fc.constantFrom(...Object.keys(packed), 'x', 'c', 'o');
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      readEntry(unpack({ ...packed, [field]: value }, 'one'));
    }),
  );
  fc.assert(fc.property(fc.jsonValue(), (value) => void readEntry(unpack(value, 'one'))));
});
