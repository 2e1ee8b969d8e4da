import { describe, expect, test } from 'vitest';
import { distance, nearest } from './nearest.ts';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['reply', 'reply', 0],
    ['frist', 'first', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %i', (a, b, edits) => expect(distance(a, b)).toBe(edits));
});

describe('nearest', () => {
  const rules = ['complaints/reply-within-24h', 'complaints/report-back', 'phone/company-opener'];
  test.each([
    ['complaints/reply-within-24', 'complaints/reply-within-24h'],
    ['complaints/reply-in-24h', 'complaints/reply-within-24h'],
    ['reply-within-24h', 'complaints/reply-within-24h'],
    ['complaints/report-backs', 'complaints/report-back'],
    ['Phone/Company-Opener', 'phone/company-opener'],
    ['visits/offer-tea', undefined],
  ])('%s means %s', (name, meant) => expect(nearest(name, rules)).toBe(meant));

  test('of several, the one with the fewest edits', () => {
    expect(nearest('gret', ['greet', 'great', 'grey', 'get'])).toBe('greet');
  });
});
