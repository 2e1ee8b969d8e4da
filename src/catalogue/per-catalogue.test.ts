import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../tools/content.ts';
import { drillsOfProcedure, drillsOfRule, kinds, rulesOfDrill, rulesOfProcedure } from './catalogue.ts';
import { grouped, perCatalogue } from './per-catalogue.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));
const drills = [...catalogue.drills.values()];

test('what is looked up is what a look through everything finds', () => {
  for (const id of catalogue.rules.keys())
    expect(drillsOfRule(catalogue, id)).toEqual(drills.filter((drill) => rulesOfDrill(drill).includes(id)));
  for (const id of catalogue.procedures.keys()) {
    const own = drills.filter(({ procedure }) => procedure === id);
    expect(drillsOfProcedure(catalogue, id)).toEqual(kinds.flatMap((kind) => own.filter((one) => one.kind === kind)));
    expect(rulesOfProcedure(catalogue, id)).toEqual(
      [...catalogue.rules.values()].filter(({ procedure }) => procedure === id),
    );
  }
  expect(drillsOfRule(catalogue, 'no/such-rule')).toEqual([]);
});

test('it is made once for a catalogue, and anew for another', () => {
  let made = 0;
  const count = perCatalogue(({ rules }) => {
    made += 1;
    return rules.size;
  });
  const { size } = catalogue.rules;
  expect([count(catalogue), count(catalogue), made]).toEqual([size, size, 1]);
  expect([count({ ...catalogue, rules: new Map() }), made]).toEqual([0, 2]);
});

test('a thing with two names stands under both, in the order given', () => {
  const groups = grouped([3, 1, 2], (n) => (n > 1 ? ['all', 'great'] : ['all']));
  expect([...groups]).toEqual([
    ['all', [3, 1, 2]],
    ['great', [3, 2]],
  ]);
});
