import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObservedRule } from '../catalogue/observed.ts';
import {
  dayOf,
  emptySheet,
  faultsOf,
  momentOf,
  observationOf,
  resumeSheet,
  type Sheet,
  sheetPoints,
  sights,
} from './observation.ts';

const rule = (name: string, given: Partial<ObservedRule> = {}): ObservedRule => ({
  ...{ id: `gate/${name}`, number: 1, version: 1, weight: 1, redLine: false, says: name, path: `/gate/#${name}` },
  ...given,
});
const rules = [rule('stand', { weight: 2 }), rule('face', { version: 3 }), rule('open', { weight: 3, redLine: true })];
const now = new Date(2026, 10, 20, 9, 30).getTime();
const sheet: Sheet = {
  observer: ' 王师傅 ',
  day: '2026-11-20',
  sights: { 'gate/stand': 'met', 'gate/face': 'missed', 'gate/open': 'unseen' },
  remarks: { 'gate/face': ' 侧着身子说话 ', 'gate/open': '  ' },
};
const keep = (changed: Partial<Sheet> = {}) =>
  observationOf('gate', rules, { v: 1, id: 'x1', sheet: { ...sheet, ...changed } }, 'zh', now);

describe('a sheet becomes a line of the log', () => {
  test('what was seen is marked by the observer, on the version of the rule; what was not seen is not', () => {
    expect(keep()).toEqual({
      ...{ v: 1, id: 'x1', drill: 'observation/gate', kind: 'observation', locale: 'zh', started: now, finished: now },
      ...{ points: 2, max: 3, redLines: [], observer: '王师傅' },
      marks: [
        { rule: 'gate/stand', version: 1, at: 'observation', verdict: 'met', by: 'observer' },
        { rule: 'gate/face', version: 3, at: 'observation', verdict: 'missed', by: 'observer' },
      ],
      answers: [{ at: 'gate/face', said: '侧着身子说话' }],
    });
  });

  test('a red line that was crossed is told', () => {
    expect(keep({ sights: { 'gate/open': 'violated' } })).toMatchObject({ points: 0, max: 3, redLines: ['gate/open'] });
  });

  test('a sheet of an earlier day stands at noon of that day', () => {
    const { started, finished } = keep({ day: '2026-11-18' });
    expect(finished).toBe(new Date(2026, 10, 18, 12).getTime());
    expect(started).toBe(finished);
  });
});

describe('what keeps a sheet out', () => {
  test.each<[string, Partial<Sheet>, string[]]>([
    ['nothing', {}, []],
    ['no name', { observer: '  ' }, ['observer']],
    ['no day', { day: '' }, ['day']],
    ['a day that does not exist', { day: '2026-02-30' }, ['day']],
    ['tomorrow', { day: '2026-11-21' }, ['day']],
    ['a slip of the year', { day: '0026-11-20' }, ['day']],
    ['nothing seen', { sights: { 'gate/stand': 'unseen' } }, ['marks']],
    ['nothing at all', emptySheet(now), ['observer', 'marks']],
  ])('%s', (_, changed, faults) => {
    expect(faultsOf({ ...sheet, ...changed }, now)).toEqual(faults);
  });
});

describe('a draft', () => {
  test('goes on where it was', () => {
    const draft = { v: 1, id: 'x1', sheet };
    expect(resumeSheet(JSON.parse(JSON.stringify(draft)), rules)).toEqual(draft);
  });

  test('loses what the sheet no longer has, and what is no sight', () => {
    const draft = { v: 1, id: 'x1', sheet: { ...sheet, sights: { 'gate/gone': 'met', 'gate/face': 'great' } } };
    expect(resumeSheet(draft, rules.slice(1))?.sheet).toEqual({ ...sheet, sights: {} });
  });

  test.each([[undefined], [null], [{ v: 2, id: 'x', sheet }], [{ v: 1, id: 'x', sheet: { ...sheet, sights: [] } }]])(
    '%j is none',
    (draft) => {
      expect(resumeSheet(draft, rules)).toBeUndefined();
    },
  );
});

const anySights = fc.record(Object.fromEntries(rules.map(({ id }) => [id, fc.constantFrom(...sights)])), {
  requiredKeys: [],
});

test('whatever is ticked: a mark for each rule that was seen, never more points than there are, and each day its own', () => {
  fc.assert(
    fc.property(anySights, fc.integer({ min: 0, max: 9000 }), (seen, ago) => {
      const day = dayOf(now - ago * 86_400_000);
      const attempt = keep({ sights: seen as Sheet['sights'], day });
      const marked = Object.entries(seen).filter(([, sight]) => sight !== 'unseen');
      expect(new Map(attempt.marks.map((mark) => [mark.rule, mark.verdict]))).toEqual(new Map(marked));
      expect(attempt.marks.every(({ by }) => by === 'observer')).toBe(true);
      expect(attempt.points).toBeLessThanOrEqual(attempt.max);
      expect(sheetPoints({ ...sheet, sights: seen as Sheet['sights'] }, rules).max).toBe(attempt.max);
      expect(attempt.redLines).toEqual(seen['gate/open'] === 'violated' ? ['gate/open'] : []);
      expect(dayOf(momentOf(day, now))).toBe(day);
      expect(attempt.finished).toBeLessThanOrEqual(now);
    }),
  );
});
