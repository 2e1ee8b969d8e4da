import { describe, expect, it } from 'vitest';
import type { RuleCard } from '../../catalogue/bundle.ts';
import { itemsOf, noVisit, planOf, type Visit } from './plan.ts';
import { sampleDrill, sampleRules } from './sample.ts';

const plan = (visit: Partial<Visit> = {}, rules: Record<string, RuleCard> = sampleRules) =>
  planOf(sampleDrill, rules, { ...noVisit, ...visit });
const ids = (visit: Partial<Visit> = {}) => plan(visit).phases.map(({ items }) => items.map(({ id }) => id));
const itemIn = (id: string, visit: Partial<Visit> = {}) => itemsOf(plan(visit), true).find((item) => item.id === id);

describe('the plan of a visit', () => {
  it('has what the usual facts call for, and no empty phase', () => {
    expect(ids()).toEqual([['ask', 'ready'], ['open']]);
    expect(ids({ facts: { meal: 'lunch', party: 12 } })).toEqual([['ask', 'seats', 'ready'], ['open'], ['serve']]);
  });

  it('fills in the facts, and the usual ones where nothing was told', () => {
    expect(itemIn('open')?.text).toBe('打开北门');
    expect(itemIn('open', { facts: { gate: '东门' } })?.text).toBe('打开东门');
    expect(itemIn('serve', { facts: { meal: 'dinner' } })?.text).toBe('照定好的晚餐上菜');
  });

  it('says who, in the day’s roles and names', () => {
    expect(itemIn('open')).toMatchObject({ role: 'guard', roleName: '门卫' });
    expect(itemIn('open', { people: { guard: '老王' } })?.person).toBe('老王');
    expect(itemIn('open', { people: { lead: '小李' }, reassigned: { open: 'lead' } })).toMatchObject({
      role: 'lead',
      roleName: '负责人',
      person: '小李',
    });
  });

  it('keeps the documented wording beside the day’s, and the reason of what is struck', () => {
    const open = itemIn('open', { reworded: { open: '两扇门都打开' }, struck: { open: '北门在修' } });
    expect(open).toMatchObject({ text: '两扇门都打开', documented: '打开北门', struck: '北门在修' });
    expect(itemsOf(plan({ struck: { open: '北门在修' } })).map(({ id }) => id)).not.toContain('open');
  });

  it('tells what is documented, suggested and one’s own apart', () => {
    const added = [{ id: 'own-1', phase: 'gate', text: '放好路牌', role: 'guard', dueHours: -1 }];
    const items = itemsOf(plan({ added, facts: { party: 12 } }));
    expect(items.map(({ id, origin }) => [id, origin])).toEqual([
      ['ask', 'documented'],
      ['seats', 'suggestion'],
      ['ready', 'suggestion'],
      ['open', 'documented'],
      ['own-1', 'own'],
    ]);
    expect(items.at(-1)?.rule).toBeUndefined();
    expect(itemIn('seats', { facts: { party: 12 } })).toMatchObject({ dueHours: -24, dueSuggested: true });
    expect(itemIn('ready')).toMatchObject({ gate: true, signs: true });
  });

  it('gives times once the event has one, and “now” for what was due before the visit was booked', () => {
    const event = '2026-03-10T10:00';
    const booked = new Date(2026, 2, 9, 22).getTime();
    expect(itemIn('ready')?.due).toBeUndefined();
    expect(itemIn('ready', { event, booked })).toMatchObject({ due: new Date(2026, 2, 10, 8).getTime() });
    expect(itemIn('ready', { event, booked })?.dueNow).toBeUndefined();
    expect(itemIn('seats', { event, booked, facts: { party: 10 } })).toMatchObject({ due: booked, dueNow: true });
  });

  it('takes no inherited name for a fact, role or wording', () => {
    const hostile = JSON.parse('{"__proto__":{"open":"x"},"constructor":"y"}');
    expect(plan({ reworded: hostile, struck: hostile, people: hostile, facts: hostile })).toEqual(plan());
  });
});
