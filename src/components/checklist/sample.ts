import type { RuleCard } from '../../catalogue/bundle.ts';
import type { ChecklistDrill } from './plan.ts';

/* A small checklist with a fact of each kind, for tests. */

const rule = (id: string, version = 1, source = ['house']): RuleCard => ({
  ...{ id, version, kind: 'do', weight: 1, redLine: false, says: id, source, path: `/procedures/${id}` },
});

export const sampleRules: Record<string, RuleCard> = Object.fromEntries(
  [rule('p/ask', 2, ['D5.01']), rule('p/seats'), rule('p/ready'), rule('p/open', 3, ['D5.02']), rule('p/serve')].map(
    (one) => [one.id, one],
  ),
);

export const sampleDrill: ChecklistDrill = {
  title: '来访准备单',
  summary: '',
  desk: 'd',
  use: 'readDo',
  event: '客人抵达',
  blanks: [],
  roles: { desk: '前台', guard: '门卫', lead: '负责人' },
  groups: { places: '地方' },
  facts: [
    { id: 'notice', asks: '提前通知了吗？', usual: true },
    {
      ...{ id: 'meal', kind: 'choice', asks: '用餐吗？', usual: 'none' },
      options: ['none', 'lunch', 'dinner'].map((id, index) => ({ id, label: ['不用', '午餐', '晚餐'][index] ?? id })),
    },
    { id: 'party', kind: 'number', asks: '来几位？', usual: 6, most: 99 },
    { id: 'gate', kind: 'text', asks: '走哪个门？', usual: '北门', group: 'places' },
  ],
  phases: [
    {
      id: 'before',
      title: '来之前',
      items: [
        { id: 'ask', text: '问清几点到', rule: 'p/ask', role: 'desk', when: { notice: true } },
        {
          ...{ id: 'seats', text: '备好{fact.party}个座位', rule: 'p/seats', role: 'desk', suggestion: true },
          ...{ dueSuggested: -24, when: { party: { atLeast: 10 } } },
        },
        {
          ...{ id: 'ready', text: '照单看过一遍', rule: 'p/ready', role: 'lead', suggestion: true },
          ...{ dueSuggested: -2, gate: true, signs: true },
        },
      ],
    },
    {
      id: 'gate',
      title: '{fact.gate}',
      items: [{ id: 'open', text: '打开{fact.gate}', rule: 'p/open', role: 'guard' }],
    },
    {
      ...{ id: 'meal', title: '用餐' },
      items: [
        {
          ...{ id: 'serve', text: '照定好的{fact.meal}上菜', rule: 'p/serve', role: 'lead' },
          when: { meal: ['lunch', 'dinner'] },
        },
      ],
    },
  ],
  cases: [{ id: 'plain', tells: '', facts: {} }],
  decoys: [],
};
