import { expect, test } from 'vitest';
import { findingsOf } from './audit.ts';

const report = (severity: string) =>
  JSON.stringify({
    vulnerabilities: {
      planted: {
        severity,
        range: '<2.0.0',
        via: [{ title: 'Runs what it reads', url: 'https://github.com/advisories/GHSA-x' }, 'other'],
        fixAvailable: true,
      },
    },
  });

test.each(['high', 'critical'])('a weakness that is %s is told, with where to read of it', (severity) => {
  expect(findingsOf(report(severity))).toEqual({
    answer: 'known',
    grave: [
      `planted <2.0.0 (${severity}): Runs what it reads https://github.com/advisories/GHSA-x; through other; a mended version is there`,
    ],
  });
});

test.each(['info', 'low', 'moderate'])('one that is %s stops nobody', (severity) => {
  expect(findingsOf(report(severity))).toEqual({ answer: 'known', grave: [] });
});

test.each([
  ['', 'npm printed nothing that can be read'],
  ['<html>', 'npm printed nothing that can be read'],
  ['{"error":{"code":"ENOAUDIT","summary":"audit endpoint returned an error"}}', 'audit endpoint returned an error'],
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['{}', 'no answer'],
])('a registry that does not answer is no weakness: %s', (printed, answer) => {
  expect(findingsOf(printed)).toEqual({ answer, grave: [] });
});
