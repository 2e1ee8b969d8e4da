import { describe, expect, test } from 'vitest';
import { begunAt, pathsBegun, suggestedDay } from './enrolment.ts';
import { enrolmentOf } from './path-entry.ts';
import { sampleEnrolment, samplePath } from './path-sample.ts';

const begun = (...entries: [finished: number, left?: boolean][]) =>
  begunAt(
    samplePath.id,
    entries.map((entry) => sampleEnrolment(...entry)),
  );

describe('when a path was begun', () => {
  test.each<[string, [number, boolean?][], number | undefined]>([
    ['never', [], undefined],
    ['once', [[5]], 5],
    ['twice: the first counts', [[9], [5]], 5],
    ['put down', [[5], [9, true]], undefined],
    ['put down and taken up again', [[5], [9, true], [12], [15]], 12],
    ['put down before it was ever begun', [[5, true], [7]], 7],
  ])('%s', (_name, entries, expected) => expect(begun(...entries)).toBe(expected));

  test('begun again after the clock was moved back, it is begun', () => {
    const log = [sampleEnrolment(5000), sampleEnrolment(9000, true)];
    const again = enrolmentOf(samplePath.id, false, 'again', 70, log);
    expect(begunAt(samplePath.id, [...log, again])).toBe(again.finished);
    const left = enrolmentOf(samplePath.id, true, 'left', 80, [...log, again]);
    expect(begunAt(samplePath.id, [...log, again, left])).toBeUndefined();
    expect(enrolmentOf('another', false, 'x', 70, log).finished).toBe(70);
  });

  test('the paths being followed, the latest first', () => {
    const entries = [sampleEnrolment(1, false, 'a'), sampleEnrolment(3, false, 'b'), sampleEnrolment(2, false, 'c')];
    expect(pathsBegun(entries)).toEqual(['b', 'c', 'a']);
    expect(pathsBegun([...entries, sampleEnrolment(4, true, 'b')])).toEqual(['c', 'a']);
  });
});

describe('the day that a path suggests', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  test.each([
    ['the moment it was begun', at(2, 9), 1],
    ['late the same evening', at(2, 23), 1],
    ['early the next morning', at(3, 1), 2],
    ['two days on', at(4, 9), 3],
    ['weeks later: its last', at(28, 9), 5],
    ['a clock that was set back', at(1, 9), 1],
  ])('%s', (_name, now, day) => expect(suggestedDay(at(2, 9), now, 5)).toBe(day));
});
