import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayOf } from './replay.ts';
import { sampleAttempt, sampleClaim, sampleMark } from './sample.ts';

test('verdicts and claims stand with the answer that they are about, in the order of the answers', () => {
  const [greet, promise] = [sampleMark('met', { at: 'greet' }), sampleMark('missed', { at: 'promise' })];
  const claim = sampleClaim({ at: 'promise' });
  const attempt = sampleAttempt({
    answers: [
      { at: 'greet', said: '您好' },
      { at: 'promise', said: '好的' },
      { at: 'close', said: 1 },
    ],
    marks: [promise, greet],
    claims: [claim],
  });
  expect(replayOf(attempt)).toEqual([
    { at: 'greet', said: '您好', marks: [greet], claims: [] },
    { at: 'promise', said: '好的', marks: [promise], claims: [claim] },
    { at: 'close', said: 1, marks: [], claims: [] },
  ]);
});

test('what was only watched has verdicts and no answer', () => {
  const marks = [sampleMark('met', { at: 'observation', by: 'observer' })];
  expect(replayOf(sampleAttempt({ kind: 'observation', answers: [], marks }))).toEqual([
    { at: 'observation', marks, claims: [] },
  ]);
});

test('names such as constructor are names', () => {
  const marks = [sampleMark('met', { at: 'constructor' })];
  expect(replayOf(sampleAttempt({ answers: [], marks }))).toEqual([{ at: 'constructor', marks, claims: [] }]);
});

test('no verdict, claim or answered step is lost, none is told twice', () => {
  const at = fc.constantFrom('a', 'b', 'c', '__proto__');
  fc.assert(
    fc.property(fc.array(at), fc.array(at), fc.array(at), (answered, marked, claimed) => {
      const attempt = sampleAttempt({
        answers: answered.map((one, index) => ({ at: one, said: index })),
        marks: marked.map((one) => sampleMark('met', { at: one })),
        claims: claimed.map((one) => sampleClaim({ at: one })),
      });
      const steps = replayOf(attempt);
      expect(new Set(steps.flatMap(({ marks }) => marks))).toEqual(new Set(attempt.marks));
      expect(steps.flatMap(({ marks }) => marks)).toHaveLength(marked.length);
      expect(steps.flatMap(({ claims }) => claims)).toHaveLength(claimed.length);
      expect(steps.filter((step) => 'said' in step)).toHaveLength(new Set(answered).size);
    }),
  );
});
