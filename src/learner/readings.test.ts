import { expect, test } from 'vitest';
import type { Reading } from './entry.ts';
import { readingsOf } from './readings.ts';
import { sampleAttempt } from './sample.ts';

const reading = (procedure: string, version: number, finished: number): Reading => ({
  ...{ v: 1, id: `${procedure}-${finished}`, kind: 'reading' },
  ...{ procedure, version, finished },
});
const versions = new Map([
  ['phone-greeting', 1],
  ['complaints', 2],
]);

test('of each procedure the latest version read is told, in the order of the handbook', () => {
  const log = [
    reading('complaints', 1, 10),
    sampleAttempt(),
    reading('phone-greeting', 1, 30),
    reading('complaints', 2, 20),
    reading('complaints', 1, 40),
  ];
  expect(readingsOf(log, versions)).toEqual([
    { procedure: 'phone-greeting', version: 1, finished: 30, isOld: false },
    { procedure: 'complaints', version: 2, finished: 20, isOld: false },
  ]);
});

test('one whose procedure has a later version is old; read twice, the later day counts', () => {
  const log = [reading('complaints', 1, 10), reading('complaints', 1, 50)];
  expect(readingsOf(log, versions)).toEqual([{ procedure: 'complaints', version: 1, finished: 50, isOld: true }]);
});

test('a procedure that is gone stands last and is not old', () => {
  const log = [reading('a-gone-one', 3, 10), reading('complaints', 2, 20)];
  expect(readingsOf(log, versions).map(({ procedure, isOld }) => [procedure, isOld])).toEqual([
    ['complaints', false],
    ['a-gone-one', false],
  ]);
  expect(readingsOf([], versions)).toEqual([]);
});
