import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { messages } from '../../i18n/locales.ts';
import { mastery } from '../../learner/mastery.ts';
import { readAttempt } from '../../learner/read-attempt.ts';
import type { Verdict } from '../../schemas/examples.ts';
import { roleplayWords } from '../drill/words.ts';
import { type Remark, spokenRemark, type TalkStep } from './remarks.ts';
import { resumeTalk } from './resume.ts';
import { attemptOf } from './score.ts';
import { advance, begin, type Talk, type TalkEvent } from './talk.ts';

const verdicts = ['unrecognised', 'missed', 'violated', 'met'] as const satisfies Verdict[];

/** A rule for each verdict, by the verdict's name. */
const rules = Object.fromEntries(
  verdicts.map((verdict, index) => {
    const id = `p/${verdict}`;
    return [id, { id, version: index + 2, kind: 'do', weight: 2, redLine: false, says: id, source: [], path: '/' }];
  }),
) as unknown as RoleplayBundle['rules'];
const expects = Object.keys(rules);

/** A question in the trainee's own words, then one with options; where the talk goes depends on how they went. */
const bundle = {
  ...{ kind: 'roleplay', id: 'p/talk', locale: 'zh', rules, phrases: {} },
  drill: {
    start: 'promise',
    turns: [
      { id: 'promise', asks: 'reply', expects, guards: [], next: { good: 'end:good', weak: 'pick', bad: 'pick' } },
      { id: 'pick', asks: 'choice', expects, guards: [], options: [], next: 'end:done' },
    ],
    endings: [{ id: 'done' }, { id: 'good' }],
  },
} as unknown as RoleplayBundle;

const answer = (at: string, said: string | number, given: Partial<TalkStep> = {}): TalkEvent => ({
  do: 'send',
  step: {
    ...{ at, said, locale: 'zh', feedback: [] },
    verdicts: verdicts.map((verdict) => ({ rule: `p/${verdict}`, verdict, evidence: [] })),
    ...given,
  },
});
const remark = (verdict: Verdict, said: Remark): TalkEvent => ({ do: 'remark', rule: `p/${verdict}`, remark: said });
const onwards: TalkEvent = { do: 'go-on', now: 99 };
const play = (talk: Talk, ...events: TalkEvent[]) =>
  events.reduce((now, event) => advance(bundle.drill, now, event), talk);
const fresh = () => begin(bundle.drill, 'id1', 7, 11);
const answered = () => play(fresh(), answer('promise', '尽量吧'));
const finish = (talk: Talk) => attemptOf(bundle, play(talk, onwards, answer('pick', 0), onwards));

describe('what trainees judge themselves', () => {
  it('stands in the record in place of “could not tell”, and says who judged', () => {
    const { marks } = finish(play(answered(), remark('unrecognised', { judged: 'met' })));
    expect(marks).toHaveLength(8);
    expect(marks[0]).toEqual({ rule: 'p/unrecognised', version: 2, at: 'promise', verdict: 'met', by: 'self' });
    expect(marks.filter(({ by }) => by)).toHaveLength(1);
  });

  it('can be changed and taken back', () => {
    const changed = play(
      answered(),
      remark('unrecognised', { judged: 'met' }),
      remark('unrecognised', { judged: 'missed' }),
    );
    expect(finish(changed).marks[0]).toMatchObject({ verdict: 'missed', by: 'self' });
    expect(finish(play(changed, remark('unrecognised', { judged: undefined })))).toEqual(finish(answered()));
  });

  it('is taken only where the scorer could not tell', () => {
    for (const verdict of ['missed', 'violated', 'met'] as const) {
      const before = answered();
      expect(play(before, remark(verdict, { judged: 'met' })).steps).toEqual(before.steps);
    }
    expect(play(answered(), { do: 'remark', rule: 'p/other', remark: { judged: 'met' } }).steps).toEqual(
      answered().steps,
    );
  });
});

describe('what should count', () => {
  it('is kept with what it was scored, whatever that was, but not where it counts already', () => {
    const all = verdicts.map((verdict) => remark(verdict, { claimed: true }));
    expect(finish(play(answered(), ...all)).claims).toEqual([
      { at: 'promise', rule: 'p/unrecognised', version: 2, scored: 'unrecognised' },
      { at: 'promise', rule: 'p/missed', version: 3, scored: 'missed' },
      { at: 'promise', rule: 'p/violated', version: 4, scored: 'violated' },
    ]);
  });

  it('keeps what the scorer said where the trainee judged too', () => {
    const both = play(answered(), remark('unrecognised', { judged: 'met' }), remark('unrecognised', { claimed: true }));
    expect(finish(both).claims).toMatchObject([{ scored: 'unrecognised' }]);
    expect(finish(both).marks[0]?.by).toBe('self');
  });

  it('can be taken back, and then leaves nothing', () => {
    const taken = play(answered(), remark('missed', { claimed: true }), remark('missed', { claimed: false }));
    expect(finish(taken)).toEqual(finish(answered()));
    expect(finish(taken)).not.toHaveProperty('claims');
  });

  it('names the language of the answer where the talk ended in another', () => {
    const switched = play(
      fresh(),
      answer('promise', "We'll try.", { locale: 'en' }),
      remark('missed', { claimed: true }),
    );
    expect(finish(switched)).toMatchObject({ locale: 'zh', claims: [{ rule: 'p/missed', locale: 'en' }] });
  });
});

describe('both', () => {
  const said: Remark[] = [{ judged: 'met' }, { judged: 'missed' }, { judged: undefined }, { claimed: true }];
  const event = fc
    .tuple(fc.constantFrom(...verdicts), fc.constantFrom<Remark>(...said, { claimed: false }))
    .map(([verdict, one]) => remark(verdict, one));

  it('never change points, the way of the talk or mastery, and can be read back', () => {
    const plain = finish(answered());
    const versions = Object.values(rules);
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const talk = play(answered(), ...events);
        expect(play(talk, onwards).at).toBe('pick');
        const attempt = finish(talk);
        const { points, max, redLines, answers } = plain;
        expect(attempt).toMatchObject({ points, max, redLines, answers });
        expect(attempt.marks).toHaveLength(plain.marks.length);
        expect(mastery([attempt], versions)).toEqual(mastery([plain], versions));
        expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ value: attempt });
      }),
    );
  });

  it('are set only until the talk goes on', () => {
    const later = [remark('unrecognised', { judged: 'met' }), remark('missed', { claimed: true })];
    expect(play(fresh(), ...later)).toEqual(fresh());
    const on = play(answered(), onwards);
    expect(play(on, ...later)).toEqual(on);
    const over = play(on, answer('pick', 0), onwards);
    expect(play(over, ...later)).toEqual(over);
  });

  it('are not taken of an answer that was chosen, nor of a second try', () => {
    const picked = play(answered(), onwards, answer('pick', 0));
    expect(play(picked, remark('unrecognised', { judged: 'met' }))).toEqual(picked);
    const again = play(answered(), { do: 'practise', at: 'promise' }, {
      ...answer('promise', '再说'),
      do: 'send-practice',
    } as TalkEvent);
    expect(play(again, remark('missed', { claimed: true })).practice).toEqual(again.practice);
  });

  it('outlive a reload', () => {
    const talk = play(answered(), remark('unrecognised', { judged: 'missed' }), remark('missed', { claimed: true }));
    const stored = JSON.parse(JSON.stringify(talk));
    expect(resumeTalk(bundle, stored, 12)).toEqual(talk);
    const strange = JSON.parse(JSON.stringify(talk).replace('"judged":"missed"', '"judged":"great"'));
    expect(resumeTalk(bundle, strange, 12)).toBeUndefined();
  });

  it('are spoken', () => {
    const t = roleplayWords(messages.en);
    expect(spokenRemark({ judged: 'met' }, t)).toBe('Marked by you: Met.');
    expect(spokenRemark({ judged: undefined }, t)).toBe(t.unjudged);
    expect(spokenRemark({ claimed: true }, t)).toBe(t.claimed);
    expect(spokenRemark({ claimed: false }, t)).toBe(t.unclaimed);
  });
});
