import { describe, expect, it } from 'vitest';
import type { ChecklistBundle, RuleCard } from '../../catalogue/bundle.ts';
import { messages } from '../../i18n/locales.ts';
import { checklistWords, visitWords } from '../drill/words.ts';
import { stamp, whenText, whoText } from './due.ts';
import type { PlannedItem } from './plan.ts';
import { advance, arranged, begin, candidates, type Rehearsal, type RehearsalEvent } from './rehearsal.ts';
import { resumeRehearsal } from './resume.ts';
import { attemptOf, partsOfCase, reachedBy, stepOf } from './score.ts';

const words = checklistWords(messages.zh);
const visit = visitWords(messages.zh);

const rule = (id: string): RuleCard => ({
  id,
  version: 4,
  kind: 'do',
  weight: 1,
  redLine: false,
  says: id,
  source: ['house'],
  path: '/',
});
const item = (id: string, when?: Record<string, boolean>) => ({ id, text: id, rule: `p/${id}`, role: 'clerk', when });
const bundle: ChecklistBundle = {
  kind: 'checklist',
  id: 'p/list',
  locale: 'zh',
  drill: {
    title: '',
    summary: '',
    desk: 'd',
    use: 'readDo',
    event: '',
    blanks: [],
    roles: { clerk: '前台' },
    facts: [{ id: 'meal', asks: '?', usual: false }],
    phases: [
      { id: 'before', title: 'Before', items: [item('open'), item('table', { meal: true })] },
      { id: 'after', title: 'After', items: [item('close')] },
    ],
    cases: [{ id: 'short', tells: '', facts: { meal: false } }],
    decoys: [
      { id: 'gift', text: 'gift', breaks: 'p/no-gift', why: 'never' },
      { id: 'band', text: 'band', why: 'noise' },
    ],
  },
  rules: Object.fromEntries(['open', 'table', 'close', 'no-gift'].map((id) => [`p/${id}`, rule(`p/${id}`)])),
  phrases: {},
  facts: { company: { name: '', alsoCalled: [], companyWords: [] }, hours: {}, facts: {} },
};
const { drill } = bundle;
const fresh = () => begin(drill, 'short', 'id1', 3, 11);
const play = (start: Rehearsal, ...events: RehearsalEvent[]) => events.reduce(advance, start);
const sent = (picked: string[], phases: string[]) =>
  play(fresh(), { do: 'pick', picked }, { do: 'to-phases' }, { do: 'put', phases });

describe('practice', () => {
  it('mixes items and decoys without losing any', () => {
    expect(
      candidates(drill, 'short', 3)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['band', 'close', 'gift', 'open', 'table']);
  });

  it('puts what was picked in the order of the phases, the rest last', () => {
    expect(arranged(drill, { picked: ['gift', 'open', 'close'], phases: ['after', 'before'] })).toEqual([
      'close',
      'open',
      'gift',
    ]);
  });

  it('goes from picking to phases and back, and stays put once scored', () => {
    const ordering = sent(['open'], ['before', 'after']);
    expect(play(ordering, { do: 'back' })).toMatchObject({ view: 'pick', picked: ['open'] });
    const over = play(ordering, { do: 'send', step: stepOf(bundle, ordering), now: 50 });
    expect(over).toMatchObject({ view: 'end', finished: 50 });
    expect(play(over, { do: 'send', step: stepOf(bundle, ordering), now: 60 }, { do: 'pick', picked: [] })).toBe(over);
  });

  it('scores and keeps what was picked', () => {
    const ordering = sent(['open', 'gift'], ['before', 'after']);
    const step = stepOf(bundle, ordering);
    expect(reachedBy(bundle, step)).toEqual({ points: 1, max: 3, redLines: [] });
    expect(attemptOf(bundle, play(ordering, { do: 'send', step, now: 50 }), step)).toMatchObject({
      kind: 'checklist',
      answers: [{ at: 'short', said: ['open', 'gift'] }],
      finished: 50,
    });
  });

  it('tells each line what became of it', () => {
    const late = stepOf(bundle, sent(['open', 'table', 'close', 'band'], ['after', 'before']));
    const told = partsOfCase(bundle, late, words).map(({ yours, state, why }) => [state, yours, why]);
    expect(told).toEqual([
      ['wrong', words.outOfTurn, undefined],
      ['wrong', words.notNeeded, undefined],
      ['right', undefined, undefined],
      ['plain', undefined, 'never'],
      ['wrong', words.wronglyPicked, 'noise'],
    ]);
  });

  it('is resumed where the checklist is still the same', () => {
    const stored = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    const ordering = sent(['open'], ['before', 'after']);
    expect(resumeRehearsal(bundle, stored(ordering), 12)).toEqual(stored(ordering));
    expect(resumeRehearsal(bundle, stored({ ...ordering, picked: ['gone'] }), 12)).toBeUndefined();
    expect(resumeRehearsal(bundle, stored({ ...ordering, view: 'end' }), 12)).toBeUndefined();
  });
});

describe('the words beside an item', () => {
  const item = (more: Partial<PlannedItem>): PlannedItem => ({
    ...{ id: 'open', text: 'open', origin: 'documented', role: 'clerk', roleName: '前台' },
    ...more,
  });
  const event = '2026-03-10T10:00';
  const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

  it('say who', () => {
    expect(whoText(item({}))).toBe('前台');
    expect(whoText(item({ person: '小李' }))).toBe('前台 小李');
  });

  it('say when, as a time where the event has one', () => {
    expect(whenText(item({}), event, visit)).toBe('');
    expect(whenText(item({ dueHours: -24, dueSuggested: true }), undefined, visit)).toBe('提前 24 小时（建议）');
    expect(whenText(item({ dueHours: -2, due: at(10, 8), dueSuggested: true }), event, visit)).toBe('08:00前（建议）');
    expect(whenText(item({ dueHours: -24, due: at(9, 10) }), event, visit)).toBe('03-09 10:00前');
    expect(whenText(item({ dueHours: 0, due: at(10, 10) }), event, visit)).toBe('立即');
    expect(whenText(item({ dueHours: -24, due: at(9, 22), dueNow: true }), event, visit)).toBe('现在就做');
  });

  it('write a moment as day and time', () => {
    expect(stamp(new Date(2026, 0, 5, 9, 7).getTime())).toBe('2026-01-05 09:07');
  });
});
