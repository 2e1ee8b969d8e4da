import { describe, expect, it } from 'vitest';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { resumeTalk } from './resume.ts';
import { attemptOf, reachedBy, stepOf } from './score.ts';
import { advance, begin, endingAt, lastStep, reactionTo, type Talk, type TalkEvent, turnAt } from './talk.ts';

const rule = (id: string, weight: 1 | 2 | 3 = 1, redLine = false) => ({
  id,
  version: 2,
  kind: 'do' as const,
  weight,
  redLine,
  says: id,
  source: ['house'],
  path: '/',
});
const options = [
  { text: 'right', right: true, breaks: [] },
  { text: 'weak', right: false, breaks: [], why: 'too little' },
  { text: 'rude', right: false, breaks: ['p/no-rudeness'], why: 'rude' },
];
const turn = (id: string, next: Turn['next']) => ({
  id,
  asks: 'choice' as const,
  mood: 'calm' as const,
  says: id,
  task: id,
  expects: ['p/help'],
  guards: ['p/no-rudeness'],
  options,
  next,
  reacts: { bad: { mood: 'angry' as const, says: 'Well!' } },
});
type Turn = RoleplayBundle['drill']['turns'][number];

const bundle: RoleplayBundle = {
  kind: 'roleplay',
  id: 'p/talk',
  locale: 'zh',
  drill: {
    title: '',
    summary: '',
    desk: 'd',
    scene: 'counter',
    minutes: 1,
    persona: { name: 'Wang', who: '', face: 'woman' },
    facts: {},
    intro: '',
    start: 'one',
    turns: [
      turn('one', { good: 'two', weak: 'two', bad: 'calm-down' }),
      turn('calm-down', 'two'),
      turn('two', 'end:done'),
    ],
    endings: [{ id: 'done', mood: 'pleased', title: 'Done', says: 'Bye' }],
  },
  rules: { 'p/help': rule('p/help', 2), 'p/no-rudeness': rule('p/no-rudeness', 1, true) },
  phrases: {},
  facts: { company: { name: '', alsoCalled: [], companyWords: [] }, hours: {}, facts: {} },
};
const noScorer = { score: () => [] };
const { drill } = bundle;
const pick = (at: string, option: number): TalkEvent => ({ do: 'send', step: stepOf(bundle, noScorer, at, option) });
const onwards: TalkEvent = { do: 'go-on', now: 99 };
const play = (talk: Talk, ...events: TalkEvent[]) => events.reduce((now, event) => advance(drill, now, event), talk);
const fresh = () => begin(drill, 'id1', 7, 11);

describe('a talk', () => {
  it('begins at its first turn', () => {
    expect(fresh()).toMatchObject({ at: 'one', view: 'ask', steps: [] });
  });

  it('keeps what is typed until it is sent', () => {
    const typed = play(fresh(), { do: 'type', typed: 1 });
    expect(typed.typed).toBe(1);
    expect(play(typed, pick('one', 1)).typed).toBeUndefined();
  });

  it('goes where the outcome of the first answer leads', () => {
    expect(play(fresh(), pick('one', 0), onwards).at).toBe('two');
    expect(play(fresh(), pick('one', 2), onwards).at).toBe('calm-down');
  });

  it('ends with the time it ended at', () => {
    const over = play(fresh(), pick('one', 0), onwards, pick('two', 0), onwards);
    expect(over).toMatchObject({ view: 'end', at: 'end:done', finished: 99 });
    expect(endingAt(drill, over.at)?.title).toBe('Done');
    expect(play(over, { do: 'kept', kept: false }).kept).toBe(false);
  });

  it('does not let a second answer replace the first', () => {
    const answered = play(fresh(), pick('one', 2));
    expect(play(answered, pick('one', 0))).toBe(answered);
    expect(play(answered, { do: 'type', typed: 0 })).toBe(answered);
  });

  it('does not go on before an answer', () => {
    expect(play(fresh(), onwards)).toMatchObject({ at: 'one', view: 'ask' });
  });

  it('lets a turn be tried again without any effect on the score or the way on', () => {
    const answered = play(fresh(), pick('one', 2));
    const better = stepOf(bundle, noScorer, 'one', 0);
    const practised = play(
      answered,
      { do: 'practise', at: 'one' },
      { do: 'type-practice', typed: 0 },
      { do: 'send-practice', step: better },
    );
    expect(practised.practice).toEqual({ at: 'one', typed: 0, step: better, tries: 1 });
    expect(practised.steps).toEqual(answered.steps);
    expect(play(practised, onwards)).toMatchObject({ at: 'calm-down', practice: undefined });
  });

  it('shows how the visitor takes an answer', () => {
    const step = lastStep(play(fresh(), pick('one', 2)));
    expect(step && reactionTo(turnAt(drill, 'one'), step)?.mood).toBe('angry');
    expect(lastStep(fresh())).toBeUndefined();
  });
});

describe('the score of a talk', () => {
  it('counts against the best path, so that a detour earns no more', () => {
    const detour = play(fresh(), pick('one', 2), onwards, pick('calm-down', 0), onwards, pick('two', 0), onwards);
    expect(reachedBy(bundle, detour.steps)).toEqual({ points: 6, max: 8, redLines: ['p/no-rudeness'] });
  });

  it('is kept with the versions of the rules and the first answers', () => {
    const over = play(fresh(), pick('one', 0), onwards, pick('two', 1), onwards);
    expect(attemptOf(bundle, over)).toMatchObject({
      id: 'id1',
      drill: 'p/talk',
      kind: 'roleplay',
      started: 11,
      finished: 99,
      redLines: [],
      answers: [
        { at: 'one', said: 0 },
        { at: 'two', said: 1 },
      ],
    });
    expect(attemptOf(bundle, over).marks[0]).toEqual({ rule: 'p/help', version: 2, at: 'one', verdict: 'met' });
  });
});

describe('a draft', () => {
  const stored = (talk: Talk) => JSON.parse(JSON.stringify(talk)) as unknown;

  it('goes on where it was', () => {
    const talk = play(fresh(), pick('one', 1), onwards, { do: 'type', typed: 2 });
    expect(resumeTalk(bundle, stored(talk), 12)).toEqual(stored(talk));
  });

  it('is given up where the drill has changed under it', () => {
    const talk = play(fresh(), pick('one', 1), onwards);
    expect(resumeTalk(bundle, stored({ ...talk, at: 'gone' }), 12)).toBeUndefined();
    expect(resumeTalk({ ...bundle, rules: {} }, stored(talk), 12)).toBeUndefined();
    const reshaped = talk.steps.map((step) => ({ ...step, said: 'text' }));
    expect(resumeTalk(bundle, stored({ ...talk, steps: reshaped }), 12)).toBeUndefined();
  });

  it('keeps a report for an hour, not for another day', () => {
    const over = play(fresh(), pick('one', 0), onwards, pick('two', 0), onwards);
    expect(resumeTalk(bundle, stored(over), 99 + 60_000)).toBeDefined();
    expect(resumeTalk(bundle, stored(over), 99 + 2 * 60 * 60_000)).toBeUndefined();
  });

  it('is nothing where there is nothing', () => {
    expect(resumeTalk(bundle, undefined, 0)).toBeUndefined();
    expect(resumeTalk(bundle, { v: 2 }, 0)).toBeUndefined();
    expect(resumeTalk(bundle, 'text', 0)).toBeUndefined();
  });
});
