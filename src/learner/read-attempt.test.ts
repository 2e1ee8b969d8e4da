import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { readAttempt } from './read-attempt.ts';
import { sampleAttempt, sampleClaim, sampleMark } from './sample.ts';

const whole: Attempt = sampleAttempt({
  marks: [sampleMark('met'), sampleMark('unrecognised', { by: 'self' })],
  redLines: ['complaints/no-arguing'],
  answers: [
    { at: 'choice', said: 2 },
    { at: 'choices', said: ['0', '2'] },
    { at: 'register', said: { name: '<b>李</b>' } },
    { at: 'sort', said: { card: 'now' } },
    { at: 'promise', said: '尽量24小时内回复您' },
  ],
  claims: [sampleClaim(), sampleClaim({ locale: 'en', scored: 'violated' })],
});

test('an attempt comes back as it was stored', () => {
  expect(readAttempt(JSON.parse(JSON.stringify(whole)))).toEqual({ value: whole });
});

test('one from before there were claims is whole', () => {
  const { claims, ...before } = whole;
  expect(claims).toHaveLength(2);
  const result = readAttempt(JSON.parse(JSON.stringify(before)));
  expect(result).toEqual({ value: before });
  expect(result).not.toHaveProperty('value.claims');
});

test('what is not known is left behind', () => {
  const extra = { deep: [1] };
  const claims = whole.claims?.map((claim) => ({ ...claim, extra }));
  const result = readAttempt(JSON.parse(JSON.stringify({ ...whole, claims, extra })));
  expect(result).toEqual({ value: whole });
});

test.each<[string, unknown, string, string]>([
  ['v', 2, 'v', 'version'],
  ['id', '__proto__', 'id', 'id'],
  ['id', 'x'.repeat(101), 'id', 'id'],
  ['drill', '../secrets', 'drill', 'slashId'],
  ['kind', 'exam', 'kind', 'kind'],
  ['locale', 'fr', 'locale', 'locale'],
  ['finished', '2026-07-03', 'finished', 'time'],
  ['finished', 1e20, 'finished', 'time'],
  ['started', -1, 'started', 'time'],
  ['points', null, 'points', 'number'],
  ['redLines', 'complaints/x', 'redLines', 'list'],
  ['redLines', ['nonsense'], 'redLines[0]', 'slashId'],
  ['marks', [sampleMark('met'), null], 'marks[1]', 'object'],
  ['marks', [{ ...sampleMark('met'), verdict: 'great' }], 'marks[0].verdict', 'verdict'],
  ['marks', [{ ...sampleMark('met'), by: 'model' }], 'marks[0].by', 'by'],
  ['marks', [{ ...sampleMark('met'), version: 'one' }], 'marks[0].version', 'number'],
  ['answers', { 0: 'x' }, 'answers', 'list'],
  ['answers', [{ at: 1, said: '' }], 'answers[0].at', 'text'],
  ['answers', [{ at: 'a', said: null }], 'answers[0].said', 'object'],
  ['answers', [{ at: 'a', said: [1] }], 'answers[0].said[0]', 'text'],
  ['answers', [{ at: 'a', said: { b: ['c'] } }], 'answers[0].said.b', 'answer'],
  ['claims', null, 'claims', 'list'],
  ['claims', { length: 1 }, 'claims', 'list'],
  ['claims', [sampleClaim(), 'promise'], 'claims[1]', 'object'],
  ['claims', [{ ...sampleClaim(), at: 7 }], 'claims[0].at', 'text'],
  ['claims', [{ ...sampleClaim(), rule: '__proto__' }], 'claims[0].rule', 'slashId'],
  ['claims', [{ ...sampleClaim(), version: -1 }], 'claims[0].version', 'number'],
  ['claims', [{ ...sampleClaim(), scored: 'great' }], 'claims[0].scored', 'verdict'],
  ['claims', [{ ...sampleClaim(), locale: 'fr' }], 'claims[0].locale', 'locale'],
])('%s: %j is refused at its place', (field, value, at, expected) => {
  expect(readAttempt({ ...whole, [field]: value })).toMatchObject({ problem: { at, expected } });
});

test('a key that would change what objects are made of is refused', () => {
  const text = JSON.stringify(whole).replace('"name":', '"__proto__":');
  expect(readAttempt(JSON.parse(text))).toMatchObject({ problem: { at: 'answers[2].said.__proto__' } });
});

test('what was found is told in a few inert characters', () => {
  const result = readAttempt({ ...whole, kind: `<img src=x onerror=alert(1)>${'x'.repeat(1000)}` });
  if (!('problem' in result)) throw new Error('taken');
  expect(result.problem.found).toContain('<img');
  expect(result.problem.found.length).toBeLessThan(65);
});

test('nothing whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
      expect(readAttempt(value)).toHaveProperty('problem');
    }),
  );
  const fields = fc.constantFrom(...(Object.keys(whole) as (keyof Attempt)[]));
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      readAttempt({ ...whole, [field]: value });
    }),
  );
});
