import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Mark } from './attempt.ts';
import { due } from './due.ts';
import { sampleAttempt } from './sample.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20, 0, 30);
const rules = [
  { id: 'phone/opener', version: 1, weight: 2 },
  { id: 'phone/slip', version: 2, weight: 1 },
  { id: 'complaints/listen', version: 1, weight: 3 },
  { id: 'complaints/reply', version: 1, weight: 3 },
];

/** One attempt so many days ago with one verdict a rule. */
function ago(days: number, verdicts: Record<string, Mark['verdict']>, version = 1): Attempt {
  const marks = Object.entries(verdicts).map(([rule, verdict]): Mark => ({ rule, version, at: 'x', verdict }));
  return sampleAttempt({ id: `d${days}`, finished: now - days * day, marks });
}

describe('the due list', () => {
  test('with an empty log everything is fresh, the weightiest first, else in the order of the handbook', () => {
    expect(due([], rules, now)).toEqual({
      due: [],
      changed: [],
      fresh: ['complaints/listen', 'complaints/reply', 'phone/opener', 'phone/slip'],
      mistakes: [],
      ahead: ['complaints/listen', 'complaints/reply', 'phone/opener', 'phone/slip'],
    });
  });

  test('a rule that was met comes after two days, one that was missed tomorrow', () => {
    const log = [ago(1, { 'phone/opener': 'met', 'complaints/listen': 'missed' })];
    const list = due(log, rules, now);
    expect(list.due).toEqual(['complaints/listen']);
    expect(list.mistakes).toEqual(['complaints/listen']);
    expect(list.next).toBe(now + day);
    expect(due(log, rules, now + day).due).toEqual(['complaints/listen', 'phone/opener']);
  });

  test('half a day early is early enough, more is not', () => {
    const log = [ago(0, { 'phone/opener': 'missed' })];
    expect(due(log, rules, now + day / 2 - 1).due).toEqual([]);
    expect(due(log, rules, now + day / 2).due).toEqual(['phone/opener']);
  });

  test('what weighs more comes first; of the same weight what is likelier forgotten; then by id', () => {
    const same = { 'phone/opener': 'met', 'complaints/listen': 'met', 'complaints/reply': 'met' } as const;
    expect(due([ago(9, same)], rules, now).due).toEqual(['complaints/listen', 'complaints/reply', 'phone/opener']);
    const log = [ago(9, { 'complaints/reply': 'met' }), ago(3, { 'complaints/listen': 'met' })];
    expect(due(log, rules, now).due).toEqual(['complaints/reply', 'complaints/listen']);
  });

  test('a rule practised only as it stood before is due and changed; one from a later version is fresh', () => {
    const list = due([ago(1, { 'phone/slip': 'met' }, 1)], rules, now);
    expect(list).toMatchObject({ due: ['phone/slip'], changed: [{ rule: 'phone/slip', from: 1 }] });
    expect(list.fresh).not.toContain('phone/slip');
    expect(due([ago(1, { 'phone/slip': 'met' }, 3)], rules, now).fresh).toContain('phone/slip');
    const again = [ago(1, { 'phone/slip': 'met' }, 1), ago(0.5, { 'phone/slip': 'met' }, 2)];
    expect(due(again, rules, now)).toMatchObject({ due: [], changed: [] });
  });

  test('a mistake is the latest verdict that was decided', () => {
    const missed = ago(8, { 'phone/opener': 'missed', 'complaints/reply': 'violated' });
    const mended = [missed, ago(7, { 'phone/opener': 'met', 'complaints/reply': 'unrecognised' })];
    expect(due([missed], rules, now).mistakes).toEqual(['complaints/reply', 'phone/opener']);
    expect(due(mended, rules, now).mistakes).toEqual(['complaints/reply']);
  });

  test('rules that may not be asked never come', () => {
    const list = due([ago(30, { 'phone/gone': 'missed' })], rules, now);
    expect(Object.values(list).flat()).not.toContain('phone/gone');
  });

  test('every rule stands in exactly one of due, fresh and later, whatever the log; no order of input matters', () => {
    const verdict = fc.constantFrom<Mark['verdict']>('met', 'missed', 'violated', 'unrecognised');
    const entry = fc.record({
      days: fc.integer({ min: 0, max: 400 }),
      rule: fc.constantFrom(...rules.map(({ id }) => id)),
      verdict,
      version: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const log = entries.map(({ days, rule, verdict: told, version }, index) => ({
          ...ago(days, { [rule]: told }, version),
          id: `e${index}`,
        }));
        const list = due(log, rules, now);
        const reversed = due([...log].reverse(), rules, now);
        expect(reversed).toEqual(list);
        const all = [...new Set([...list.due, ...list.ahead])];
        expect(all.sort()).toEqual(rules.map(({ id }) => id).sort());
        expect(list.due.filter((id) => list.fresh.includes(id))).toEqual([]);
        if (list.next !== undefined) expect(list.next).toBeGreaterThan(now + day / 2);
      }),
    );
  });
});
