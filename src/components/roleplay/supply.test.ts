import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readContent } from '../../../tools/content.ts';
import { bundleOf, type RoleplayBundle } from '../../catalogue/bundle.ts';
import { openingOf, partsOf, talkOf } from '../../catalogue/parts.ts';
import { isRight } from '../drill/step.ts';
import { supplyOf } from './supply.ts';

const { catalogue } = readContent(join(import.meta.dirname, '../../..'));
const drill = catalogue.drills.get('complaints/angry-owner');
if (!drill) throw new Error('The talk is gone.');
const bundle = bundleOf(catalogue, drill, 'zh') as RoleplayBundle;
const replies = bundle.drill.turns.flatMap((turn) => (turn.asks === 'reply' ? turn : [])).slice(0, 3);

/** A server with the files of the talk; it writes down what it is asked for. */
function serve(isUp: () => boolean): string[] {
  const files: Record<string, unknown> = { 'play.json': { bundle: talkOf(bundle) } };
  for (const [part, table] of partsOf(bundle).tables.entries()) files[`phrases/${part}.json`] = table;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace('/base/drills/complaints/angry-owner/', '');
    asked.push(file);
    return isUp() ? Response.json(files[file]) : new Response('', { status: 503 });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('a talk fetches each file once, and a turn no phrases but its own', async () => {
  const asked = serve(() => true);
  const supply = supplyOf(openingOf(bundle), '/base');
  await Promise.all([supply.judge(bundle.drill.start), supply.judge(bundle.drill.start)]);
  expect(asked.toSorted()).toEqual(['phrases/0.json', 'play.json']);
  for (const turn of replies) expect(isRight((await supply.judge(turn.id)).mark(turn.model))).toBe(true);
  expect(asked).toEqual([...new Set(asked)]);
});

test('what could not be fetched is asked for again', async () => {
  let isUp = false;
  serve(() => isUp);
  const supply = supplyOf(openingOf(bundle), '/base');
  await expect(supply.judge(bundle.drill.start)).rejects.toThrow('503');
  await supply.warm(bundle.drill.start);
  isUp = true;
  expect((await supply.judge(bundle.drill.start)).bundle.drill.turns.length).toBe(bundle.drill.turns.length);
});

test('the judge of a turn is made ready in many small pieces, so that a slow phone never stalls', async () => {
  serve(() => true);
  let pauses = 0;
  vi.stubGlobal('requestIdleCallback', (go: () => void) => {
    pauses += 1;
    setTimeout(go);
  });
  const supply = supplyOf(openingOf(bundle), '/base');
  await supply.warm(bundle.drill.start);
  const [first] = replies;
  const groups = Object.keys(partsOf(bundle).tables[0] ?? {}).length;
  const clauses = first?.model.split(/(?<=\p{P})/u).length ?? 0;
  expect(groups * clauses).toBeGreaterThan(20);
  expect(pauses).toBeGreaterThan(groups * clauses);
});

test('what is made ready for one turn stops where another is wanted', async () => {
  serve(() => true);
  const supply = supplyOf(openingOf(bundle), '/base');
  const [first, second] = replies.map(({ id }) => id);
  const before = supply.warm(first ?? '');
  let pauses = 0;
  vi.stubGlobal('requestIdleCallback', (go: () => void) => {
    pauses += 1;
    setTimeout(go);
  });
  await Promise.all([before, supply.warm(second ?? '')]);
  const alone = pauses;
  pauses = 0;
  await supply.warm(second ?? '');
  expect(alone - pauses).toBeLessThan(4);
});

test('a failure is told when nothing is on its way any more, so that the next try asks for all anew', async () => {
  let isUp = false;
  const late: (() => void)[] = [];
  const asked = serve(() => isUp);
  const quick = fetch;
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = await quick(address);
    if (!isUp && address.includes('phrases')) await new Promise<void>((go) => late.push(go));
    return answer;
  });
  const supply = supplyOf(openingOf(bundle), '/base');
  let told = false;
  const first = supply.judge(bundle.drill.start).catch(() => {
    told = true;
  });
  await vi.waitFor(() => expect(late).toHaveLength(1));
  await new Promise((go) => setTimeout(go, 20));
  expect(told).toBe(false);
  late[0]?.();
  await first;
  isUp = true;
  await supply.judge(bundle.drill.start);
  expect(asked.toSorted()).toEqual(['phrases/0.json', 'phrases/0.json', 'play.json', 'play.json']);
});
