import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, steps, taken } from './arbitrary.ts';
import { longestLink, packed, readHandover, unpacked, writeHandover } from './handover.ts';
import { runInHash } from './handover-hash.ts';
import { readRun } from './read-run.ts';
import { sampleDrill as drill, sampleRules as rules } from './sample.ts';
import { stateOf } from './state.ts';
import { checked } from './strangers.ts';

const whole = { yingbin: 'checklist-run', ...taken(['undo', { do: 'tick', item: 'ask', by: 'LX', version: 2 }]) };
const given = (value: unknown) => readHandover(typeof value === 'string' ? value : JSON.stringify(value));
const withDeed = (deed: unknown) => given({ ...whole, log: [{ id: 'e1', n: 1, at: 5, deed }] });

describe('a run that is handed over', () => {
  it('comes out of a file and of a link as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const run = taken(all);
        expect(readHandover(writeHandover(run))).toEqual({ run });
        const link = await packed(writeHandover(run));
        expect(link).toMatch(/^[dp][\w-]*$/);
        expect(await unpacked(link)).toEqual({ text: writeHandover(run) });
      }),
      { numRuns: 40 },
    );
  });

  it('of a whole visit fits into a link', async () => {
    const all = Array.from({ length: 60 }, (_, n) => ({ do: 'tick', item: 'ask', by: '小李', version: n }) as const);
    expect((await packed(writeHandover(taken(all)))).length).toBeLessThan(longestLink / 2);
  });

  it('is found in the fragment of an address', () => {
    expect(runInHash('#run=dabc')).toBe('dabc');
    expect(runInHash('#run')).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each([
    ['no JSON', '{', { refused: 'unreadable' }],
    ['nothing', 'null', { refused: 'unreadable' }],
    ['deep nesting', '['.repeat(200_000), { refused: 'unreadable' }],
    ['another file', { v: 2, id: 'x' }, { refused: 'unreadable' }],
    ['a newer one', { yingbin: 'checklist-run', v: 3 }, { refused: 'newer' }],
    ['a book', 'x'.repeat(1_000_001), { refused: 'tooLong' }],
    ['an id that is a path', { ...whole, id: '../../log' }, { refused: 'unreadable', at: 'id' }],
    ['a prototype as id', { ...whole, id: '__proto__' }, { refused: 'unreadable', at: 'id' }],
    ['a drill that is an address', { ...whole, drill: '//evil.example' }, { refused: 'unreadable', at: 'drill' }],
    ['versions that are none', { ...whole, rules: { 'p/ask': 'x' } }, { refused: 'unreadable', at: 'rules.p/ask' }],
    ['a log that is none', { ...whole, log: {} }, { refused: 'unreadable', at: 'log' }],
    ['two entries with one id', { ...whole, log: [whole.log[0], whole.log[0]] }, { refused: 'unreadable', at: 'log' }],
    [
      'a log without an end',
      { ...whole, log: Array.from({ length: 3_001 }, (_, n) => ({ ...whole.log[0], id: `e${n}` })) },
      { refused: 'tooLong' },
    ],
    [
      'a place that leaves none',
      { ...whole, log: [{ ...whole.log[0], n: 2 ** 52 }] },
      { refused: 'unreadable', at: 'log' },
    ],
  ])('%s', (_, value, problem) => expect(given(value)).toEqual(problem));

  it.each([
    [{ do: 'run', code: 'alert(1)' }, 'log[0].deed.do'],
    [{ do: 'constructor' }, 'log[0].deed.do'],
    [{ do: 'fact', fact: '__proto__', answer: true }, 'log[0].fact'],
    [{ do: 'fact', fact: 'constructor.x', answer: true }, 'log[0].fact'],
    [{ do: 'fact', fact: 'party', answer: { valueOf: 1 } }, 'log[0].answer'],
    [{ do: 'fact', fact: 'gate', answer: 'x'.repeat(81) }, 'log[0].answer'],
    [{ do: 'event', at: '2026-02-30T10:00' }, 'log[0].at'],
    [{ do: 'reword', item: 'open', text: 'x'.repeat(301) }, 'log[0].text'],
    [{ do: 'tick', item: 'open', by: 'LX', version: -1 }, 'log[0].version'],
    [{ do: 'add', item: { id: 'own-1', phase: 'gate', text: 'x', role: 'lead', dueHours: 1e9 } }, 'log[0].dueHours'],
    [{ do: 'undo', of: '<script>' }, 'log[0].of'],
  ])('the deed %j', (deed, at) => expect(withDeed(deed)).toEqual({ refused: 'unreadable', at }));

  it.each(['', 'x', 'd!!!', 'dAAAA', 'p%3Cscript%3E', `d${'A'.repeat(40_000)}`])('the link %s', async (link) =>
    expect(await unpacked(link)).toHaveProperty('refused'),
  );

  it('a small link that unpacks to more than a run can be', async () => {
    const bomb = await packed('x'.repeat(3_000_000));
    expect(bomb[0]).toBe('d');
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await unpacked(bomb)).toEqual({ refused: 'unreadable' });
  });

  it('nothing that can be typed makes the reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => given({ ...whole, log: [value] })).not.toThrow();
        expect(() => given({ ...whole, log: [{ id: 'e', n: 1, at: 1, deed: value }] })).not.toThrow();
      }),
    );
  });
});

describe('what is taken in', () => {
  it('is text and stays text; invisible signs go', () => {
    const text = '<img src=x onerror=alert(1)>\u202e\u0000ok';
    const read = withDeed({ do: 'reword', item: 'open', text });
    expect(read).toMatchObject({ run: { log: [{ deed: { text: '<img src=x onerror=alert(1)> ok' } }] } });
  });

  it('brings no field that is unknown, and no prototype', () => {
    const read = readRun(
      JSON.parse('{"v":2,"id":"r","drill":"p/visit","started":1,"rules":{},"log":[],"__proto__":{"x":1},"y":2}'),
    );
    expect(read).toEqual({ value: { v: 2, id: 'r', drill: 'p/visit', started: 1, rules: {}, log: [] } });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('leaves out what this site does not know, and names it', () => {
    const log = [
      { do: 'fact', fact: 'weather', answer: 'rain' },
      { do: 'fact', fact: 'meal', answer: 'banquet' },
      { do: 'fact', fact: 'party', answer: 'many' },
      { do: 'person', role: 'king', name: 'X' },
      { do: 'tick', item: 'fly', by: '', version: 1 },
      { do: 'tick', item: 'open', by: '', version: 1 },
      { do: 'add', item: { id: 'own-1', phase: 'gate', text: '放路牌', role: 'guard' } },
      { do: 'tick', item: 'own-1', by: '', version: 0 },
    ].map((deed, n) => ({ id: `e${n}`, n, at: n, deed }));
    const read = given({ ...whole, rules: { 'p/ask': 2, 'p/gone': 1 }, log });
    if (!('run' in read)) throw new Error('refused');
    const { run, strangers } = checked(read.run, drill, rules);
    expect(strangers).toEqual(['weather', 'meal', 'party', 'king', 'fly', 'p/gone']);
    expect(run.rules).toEqual({ 'p/ask': 2 });
    expect(Object.keys(stateOf(run).ticks)).toEqual(['open', 'own-1']);
    expect(checked(run, drill, rules).strangers).toEqual([]);
  });
});

it('a run of this site is known to it, all but deeds on items that were never added', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { run, strangers } = checked(taken(all), drill, rules);
      expect(strangers.filter((name) => !name.startsWith('own-'))).toEqual([]);
      expect(run.rules).toEqual(blank.rules);
    }),
  );
});
