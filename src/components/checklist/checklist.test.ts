import { describe, expect, it } from 'vitest';
import type { ChecklistBundle, RuleCard } from '../../catalogue/bundle.ts';
import { messages } from '../../i18n/locales.ts';
import { checklistWords } from '../drill/words.ts';
import { stamp, whoAndWhen } from './due.ts';
import { advance, arranged, begin, candidates, type Rehearsal, type RehearsalEvent } from './rehearsal.ts';
import { resumeRehearsal } from './resume.ts';
import { attemptOf, partsOfCase, reachedBy, stepOf } from './score.ts';
import { newRun, phasesFor, progressOf, resumeRun, tell, toggle } from './ticking.ts';

const words = checklistWords(messages.zh);

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

describe('a run', () => {
  it('begins with the usual facts and the items they call for', () => {
    const run = newRun(drill);
    expect(phasesFor(drill, run.facts).map(({ items }) => items.map(({ id }) => id))).toEqual([['open'], ['close']]);
    expect(phasesFor(drill, tell(run, 'meal', true).facts)[0]?.items).toHaveLength(2);
  });

  it('stamps a tick with its time and the version of the rule, and takes it back', () => {
    const ticked = toggle(newRun(drill), 'open', 4, 1000);
    expect(ticked.ticks).toEqual({ open: { at: 1000, version: 4 } });
    expect(toggle(ticked, 'open', 4, 2000).ticks).toEqual({});
  });

  it('counts only what applies', () => {
    const run = toggle(toggle(tell(newRun(drill), 'meal', true), 'table', 1, 1), 'open', 1, 1);
    expect(progressOf(drill, run)).toEqual({ done: 2, of: 3 });
    expect(progressOf(drill, tell(run, 'meal', false))).toEqual({ done: 1, of: 2 });
  });

  it('is taken up again with facts the checklist has gained', () => {
    const stored = { v: 1, facts: {}, ticks: { open: { at: 1, version: 1 } } };
    expect(resumeRun(drill, stored)).toEqual({ ...stored, facts: { meal: false } });
    expect(resumeRun(drill, { v: 9 })).toBeUndefined();
    expect(resumeRun(drill, undefined)).toBeUndefined();
  });
});

describe('the words beside an item', () => {
  it('say who and when', () => {
    expect(whoAndWhen('前台', 0, words)).toBe('前台 · 立即');
    expect(whoAndWhen('前台', undefined, words)).toBe('前台');
  });

  it('write a moment as day and time', () => {
    expect(stamp(new Date(2026, 0, 5, 9, 7).getTime())).toBe('2026-01-05 09:07');
  });
});
