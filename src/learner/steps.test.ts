import { expect, test } from 'vitest';
import type { ChecklistBundle, QuizBundle, RoleplayBundle } from '../catalogue/bundle.ts';
import { answerLines, drillsOfSteps, stepAt, stepsByRef, stepsOf } from './steps.ts';

const rule = { id: 'complaints/no-arguing', says: '不与来访者争辩。' };

/** Bundles hold far more than the words of steps; only these parts are read. */
const roleplay = {
  kind: 'roleplay',
  rules: {},
  drill: {
    turns: [
      { id: 'promise', asks: 'reply', says: '什么时候答复？' },
      { id: 'calm', asks: 'choice', says: '你们不管！', options: [{ text: '请坐' }, { text: '不归我管' }] },
      { id: 'register', asks: 'record', says: '我姓李。', fields: [{ id: 'name', label: '姓名' }] },
      { id: 'next', asks: 'order', says: '然后呢？', actions: [{ id: 'log', text: '登记' }] },
    ],
  },
} as unknown as RoleplayBundle;

const quiz = {
  kind: 'quiz',
  rules: { [rule.id]: rule },
  drill: {
    items: [
      { id: 'pick', kind: 'choices', asks: '选', options: [{ text: '甲' }, { text: '乙' }] },
      { id: 'pair', kind: 'match', asks: '配', pairs: [{ id: 'one', left: '听', right: '清' }] },
      {
        id: 'put',
        kind: 'sort',
        asks: '分',
        cards: [{ id: 'card', text: '卡' }],
        buckets: [{ id: 'now', name: '马上' }],
      },
      { id: 'blank', kind: 'fill', asks: '填', line: '您__1__，__2__' },
      { id: 'find', kind: 'spot', asks: '找', lines: [{ text: '你错了' }] },
      { id: 'count', kind: 'number', asks: '几小时' },
      { id: 'row', kind: 'order', asks: '排', actions: [{ id: 'log', text: '登记' }] },
    ],
  },
} as unknown as QuizBundle;

const checklist = {
  kind: 'checklist',
  rules: {},
  drill: {
    facts: [{ id: 'gate', kind: 'text', usual: '北门' }],
    roles: { desk: '前台' },
    phases: [{ items: [{ id: 'sign', text: '{fact.gate}的欢迎牌' }] }],
    decoys: [{ id: 'lantern', text: '挂灯笼' }],
    cases: [{ id: 'mayor', tells: '市长上午来', facts: {} }],
  },
} as unknown as ChecklistBundle;

test('answers to a talk are read by its turns', () => {
  const steps = stepsOf(roleplay);
  expect(steps.promise).toEqual({ asks: '什么时候答复？' });
  expect(answerLines('明天', steps.promise)).toEqual([{ text: '明天' }]);
  expect(answerLines(1, steps.calm)).toEqual([{ text: '不归我管' }]);
  expect(answerLines({ name: '李' }, steps.register)).toEqual([{ label: '姓名', text: '李' }]);
  expect(answerLines(['log'], steps.next)).toEqual([{ text: '登记' }]);
});

test('answers to a quiz are read by its items', () => {
  const steps = stepsOf(quiz);
  expect(answerLines(['1', '0'], steps.pick)).toEqual([{ text: '乙' }, { text: '甲' }]);
  expect(answerLines({ one: 'one' }, steps.pair)).toEqual([{ label: '听', text: '清' }]);
  expect(answerLines({ card: 'now' }, steps.put)).toEqual([{ label: '卡', text: '马上' }]);
  expect(steps.blank?.asks).toBe('填\n您（1），（2）');
  expect(answerLines({ '0': rule.id }, steps.find)).toEqual([{ label: '你错了', text: rule.says }]);
  expect(answerLines('24', steps.count)).toEqual([{ text: '24' }]);
  expect(answerLines(['log'], steps.row)).toEqual([{ text: '登记' }]);
});

test('an answer about a day is read with the day it was asked of', () => {
  const steps = {
    who: { asks: '__day__谁接待？', names: { '0': '局长' } },
    by: { asks: 'Accepted on __day__. By when?', after: [60, 30] },
  };
  expect(stepAt(steps, 'who:2027-02-28', 'zh')).toEqual({ asks: '2027年2月28日谁接待？', names: { '0': '局长' } });
  expect(answerLines(1, stepAt(steps, 'by:2026-01-01', 'en'))).toEqual([{ text: '31 January 2026' }]);
  expect(stepAt(steps, 'gone:2026-01-01', 'en')).toBeUndefined();
});

test('answers to a checklist are read by its items and decoys', () => {
  const steps = stepsOf(checklist);
  expect(steps.mayor?.asks).toBe('市长上午来');
  expect(answerLines(['lantern', 'sign'], steps.mayor)).toEqual([{ text: '挂灯笼' }, { text: '北门的欢迎牌' }]);
  expect(answerLines({ sign: 'desk' }, steps['mayor:roles'])).toEqual([{ label: '北门的欢迎牌', text: '前台' }]);
});

test('without words, or with words of another time, the answer stays as it was given', () => {
  expect(answerLines(3, undefined)).toEqual([{ text: '3' }]);
  expect(answerLines(['gone', 'constructor'], { asks: '', names: {} })).toEqual([
    { text: 'gone' },
    { text: 'constructor' },
  ]);
});

test('answers to a review are read by the drills that its questions come from', () => {
  const answers = ['door/quiz#hours', 'door/call#greet', 'door/quiz#who:2027-02-28', 'gone/quiz#one', 'no ref'];
  const attempt = {
    kind: 'review' as const,
    drill: 'review/due',
    answers: answers.map((at) => ({ at, said: 'x' })),
  };
  const known = (drill: string) => drill !== 'gone/quiz';
  expect(drillsOfSteps(attempt, known)).toEqual(['door/quiz', 'door/call']);
  expect(drillsOfSteps({ ...attempt, kind: 'quiz', drill: 'door/quiz' }, known)).toEqual(['door/quiz']);
  expect(drillsOfSteps({ ...attempt, kind: 'quiz', drill: 'gone/quiz' }, known)).toEqual([]);
  const steps = stepsByRef({
    'door/quiz': { who: { asks: '__day__谁接待？' } },
    'door/call': { greet: { asks: '喂？' } },
  });
  expect(stepAt(steps, 'door/call#greet', 'zh')).toEqual({ asks: '喂？' });
  expect(stepAt(steps, 'door/quiz#who:2027-02-28', 'zh')).toEqual({ asks: '2027年2月28日谁接待？' });
  expect(stepAt(steps, 'gone/quiz#one', 'zh')).toBeUndefined();
});
