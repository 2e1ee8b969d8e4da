import { describe, expect, it } from 'vitest';
import type { QuizBundle, RuleCard } from '../../catalogue/bundle.ts';
import { suspectsOf } from '../../catalogue/suspects.ts';
import { resumeSitting } from './resume.ts';
import { advance, begin, drawn, type Item, itemAt, type QuizEvent, roundNow, type Sitting, wrongIn } from './round.ts';
import { attemptOf, feedbackOf, reachedBy, stepOf } from './score.ts';

const rule = (id: string): RuleCard => ({
  id,
  version: 3,
  kind: 'do',
  weight: 2,
  redLine: false,
  says: `rule ${id}`,
  source: ['house'],
  path: '/',
});
const base = (id: string) => ({ id, asks: id, rules: [`p/${id}`], explain: '' });
const choice = (id: string): Item => ({
  ...base(id),
  kind: 'choice',
  options: [
    { text: 'yes', right: true, breaks: [] },
    { text: 'no', right: false, breaks: [], why: 'no' },
  ],
});
const bundle: QuizBundle = {
  kind: 'quiz',
  id: 'p/quiz',
  locale: 'en',
  drill: { title: '', summary: '', desk: 'd', minutes: 1, draw: 3, items: ['a', 'b', 'c', 'd'].map(choice) },
  rules: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`p/${id}`, rule(`p/${id}`)])),
  phrases: {},
  facts: { company: { name: '', alsoCalled: [], companyWords: [] }, hours: {}, facts: {} },
};
const onwards: QuizEvent = { do: 'go-on', now: 99 };
const fresh = () => begin(bundle.drill, 'id1', 5, 11);
const play = (sitting: Sitting, ...events: QuizEvent[]) => events.reduce(advance, sitting);

/** Answers every item of the round shown: rightly but for those named. */
function playRound(sitting: Sitting, wrong: readonly string[] = []): Sitting {
  return roundNow(sitting).items.reduce(
    (now, id) => play(now, { do: 'send', step: stepOf(bundle, id, wrong.includes(id) ? 1 : 0) }, onwards),
    sitting,
  );
}

describe('a round', () => {
  it('draws as many as the quiz asks for, the same ones for the same seed', () => {
    expect(drawn(bundle.drill, 5)).toHaveLength(3);
    expect(drawn(bundle.drill, 5)).toEqual(drawn(bundle.drill, 5));
    expect(new Set(drawn(bundle.drill, 5)).size).toBe(3);
    expect(drawn({ items: bundle.drill.items }, 5)).toHaveLength(4);
  });

  it('gives an item that asks about a day one of its own, and knows it again', () => {
    const rota: QuizBundle['drill']['items'][number] = {
      ...base('who'),
      kind: 'rota',
      shifts: [
        { from: 1, who: 'A', why: '' },
        { from: 16, who: 'B', why: '' },
      ],
    };
    const dated = { ...bundle, drill: { ...bundle.drill, draw: undefined, items: [rota] } };
    const [at = ''] = drawn(dated.drill, 5);
    expect(at).toMatch(/^who:20\d\d-\d\d-\d\d$/);
    expect(itemAt(dated, at)).toMatchObject({ id: at, kind: 'choice' });
    expect(() => itemAt(dated, 'who')).toThrow('The quiz has no item “who”.');
    expect(() => itemAt(bundle, 'a:2026-01-01')).toThrow();
  });

  it('asks one item after another and ends', () => {
    const [first = ''] = fresh().first.items;
    const answered = play(fresh(), { do: 'type', typed: 0 }, { do: 'send', step: stepOf(bundle, first, 0) });
    expect(answered.first).toMatchObject({ view: 'verdict', index: 0, typed: undefined });
    expect(play(answered, onwards).first).toMatchObject({ view: 'ask', index: 1 });
    expect(playRound(fresh())).toMatchObject({ finished: 99, first: { view: 'end' } });
  });

  it('ignores what does not fit what is shown', () => {
    expect(play(fresh(), onwards).first).toEqual(fresh().first);
    expect(play(fresh(), { do: 'retry' })).toEqual(fresh());
  });
});

describe('the wrong ones again', () => {
  const [, wrongOne = ''] = fresh().first.items;
  const over = playRound(fresh(), [wrongOne]);

  it('asks only those, and those still wrong once more', () => {
    const again = play(over, { do: 'retry' });
    expect(roundNow(again).items).toEqual([wrongOne]);
    const stillWrong = playRound(again, [wrongOne]);
    expect(wrongIn(roundNow(stillWrong))).toEqual([wrongOne]);
    expect(play(stillWrong, { do: 'retry' })).toMatchObject({ retries: 2, again: { items: [wrongOne], steps: [] } });
  });

  it('changes neither the score nor the time', () => {
    const practised = playRound(play({ ...over, kept: true }, { do: 'retry' }));
    expect(practised).toMatchObject({ finished: 99, kept: true, first: over.first });
    expect(play(practised, { do: 'retry' })).toEqual(practised);
    expect(play(practised, { do: 'leave-retry' }).again).toBeUndefined();
    expect(reachedBy(bundle, practised.first.steps)).toMatchObject({ points: 4, max: 6 });
    expect(attemptOf(bundle, practised).marks).toContainEqual({
      rule: `p/${wrongOne}`,
      version: 3,
      at: wrongOne,
      verdict: 'missed',
    });
  });
});

describe('feedback', () => {
  const fill: Item = { ...base('a'), kind: 'fill', line: '__1__', blanks: [{ accept: ['hello'], why: 'w' }] };
  const filling: QuizBundle = { ...bundle, drill: { ...bundle.drill, items: [fill] } };

  it('is not judged anew where words were typed', () => {
    const step = { ...stepOf(filling, 'a', { 1: '您好' }), feedback: [{ at: '1', right: true }] };
    expect(feedbackOf(fill, step)).toEqual([{ at: '1', right: true }]);
  });
});

describe('suspects of a transcript', () => {
  const spot: Extract<Item, { kind: 'spot' }> = {
    ...base('a'),
    kind: 'spot',
    lines: [{ who: 'clerk', text: '', breaks: 'q/x', why: '' }],
  };
  const ids = ['p/z', 'p/a', 'r/1', 'r/2', 'r/3', 'r/4', 'r/5', 'r/6', 'q/x', 'q/y'];
  const rules = Object.fromEntries(ids.map((id) => [id, rule(id)]));

  it('are the right ones among others, those of the same procedure first, in the order of the handbook', () => {
    expect(suspectsOf(spot, rules).map(({ id }) => id)).toEqual([
      'p/z',
      'p/a',
      'r/1',
      'r/2',
      'r/3',
      'r/4',
      'q/x',
      'q/y',
    ]);
  });
});

describe('a draft', () => {
  const stored = (sitting: Sitting) => JSON.parse(JSON.stringify(sitting)) as unknown;

  it('goes on where it was, in a retry too', () => {
    const sitting = play(playRound(fresh(), fresh().first.items), { do: 'retry' }, { do: 'type', typed: 1 });
    expect(resumeSitting(bundle, stored(sitting), 100)).toEqual(stored(sitting));
  });

  it('is given up where an item is gone', () => {
    const fewer = { ...bundle, drill: { ...bundle.drill, items: bundle.drill.items.slice(0, 1) } };
    expect(resumeSitting(fewer, stored(fresh()), 12)).toBeUndefined();
    expect(resumeSitting(bundle, { ...fresh(), first: undefined }, 12)).toBeUndefined();
  });
});
