import { beforeEach, describe, expect, it } from 'vitest';
import { writeDraft } from '../../stores/drafts.ts';
import { fakeArea } from '../../stores/fake-area.ts';
import { setArea } from '../../stores/storage.ts';
import { blank, taken } from './arbitrary.ts';
import { allKept, dropKept, moveOldRun, readKept, writeKept } from './kept.ts';
import { isOld } from './OldRuns.tsx';
import { stateOf } from './state.ts';

const { drill } = blank;
const tick = (item: string) => ({ do: 'tick', item, by: 'LX', version: 1 }) as const;
let area: ReturnType<typeof fakeArea>;
beforeEach(() => {
  area = fakeArea();
  setArea(area);
});

describe('kept runs', () => {
  it('stand side by side, the one touched last first, each with who ticks here', () => {
    writeKept({ run: { ...taken([tick('ask')]), id: 'one' }, kept: true, by: 'LX' });
    writeKept({ run: { ...taken([tick('ask'), tick('open')]), id: 'two' }, kept: true });
    expect(allKept(drill).map(({ run, by }) => [run.id, by])).toEqual([
      ['two', undefined],
      ['one', 'LX'],
    ]);
    dropKept({ drill, id: 'two' });
    expect(allKept(drill)).toHaveLength(1);
  });

  it('are never overwritten: what another tab did is kept too', () => {
    writeKept({ run: taken([tick('ask')], blank, 'h'), kept: true });
    const result = writeKept({ run: taken([tick('open')], blank, 't'), kept: true });
    expect(Object.keys('run' in result ? stateOf(result.run).ticks : {}).sort()).toEqual(['ask', 'open']);
    expect(readKept(drill, 'run1')?.run.log).toHaveLength(2);
  });

  it('tell when the browser keeps nothing', () => {
    setArea(undefined);
    expect(writeKept({ run: blank, kept: true })).toEqual({ why: 'disabled' });
  });

  it.each([{ v: 2 }, 'x', { ...blank, id: 'other' }, { ...blank, drill: 'p/other' }])('%j is none', (draft) => {
    writeDraft(`${drill}:run:run1`, draft);
    expect(readKept(drill, 'run1')).toBeUndefined();
  });

  it('take over the one run there was before', () => {
    const ticks = { ask: { at: 77, version: 2 }, bad: null };
    writeDraft(`${drill}:run`, { v: 1, facts: { notice: false, party: 3 }, ticks });
    moveOldRun(drill, { ...blank, id: 'moved' });
    const state = stateOf(allKept(drill)[0]?.run ?? blank);
    expect(state.ticks).toEqual({ ask: { at: 77, by: '', version: 2 } });
    expect(state.visit.facts).toEqual({ notice: false });
    moveOldRun(drill, { ...blank, id: 'again' });
    expect([...area.texts.keys()]).toEqual([`yingbin:draft:own:${drill}:run:moved`]);
  });
});

it('a run is old a week after its visit, or after its last change where no time is known', () => {
  const day = 24 * 3_600_000;
  const visited = taken([{ do: 'event', at: '2026-03-10T10:00' }]);
  const event = new Date(2026, 2, 10, 10).getTime();
  expect(isOld(visited, event + 7 * day)).toBe(false);
  expect(isOld(visited, event + 7 * day + 1)).toBe(true);
  expect(isOld(taken([tick('ask')]), 2_000 + 7 * day + 1)).toBe(true);
});
