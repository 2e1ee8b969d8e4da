import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { messages } from '../../i18n/locales.ts';
import { recordCatalogueOf } from '../record-catalogue.ts';
import { boardContentOf, courseOf, everything, scopeOf } from './catalogue.ts';

const content = loadCatalogue(join(import.meta.dirname, '../../..'));
const catalogue = {
  ...recordCatalogueOf(content, 'zh', messages.zh.review.drills),
  ...boardContentOf(content, 'zh'),
};

test('everything: all rules that are scored, all drills, all paths', () => {
  const scope = scopeOf(catalogue, everything);
  const active = [...content.rules.values()].filter(({ status }) => status === 'active');
  expect(scope.rules.map(({ id }) => id).sort()).toEqual(active.map(({ fullId }) => fullId).sort());
  expect(scope.drills.map(({ id }) => id).sort()).toEqual([...content.drills.keys()].sort());
  expect(scope.paths).toHaveLength(content.paths.size);
});

test('a desk narrows to the procedures that it reads, in its order', () => {
  const { procedures, drills } = scopeOf(catalogue, { ...everything, desk: 'property' });
  expect(procedures.map(({ id }) => id)).toEqual(content.desks.get('property')?.reads);
  expect(drills.every(({ id }) => procedures.some((one) => id.startsWith(`${one.id}/`)))).toBe(true);
});

test('a path narrows to what its steps read and practise, and to its own drills', () => {
  const [[id, path] = ['', undefined]] = [...content.paths];
  const scope = scopeOf(catalogue, { ...everything, path: id });
  const steps = path?.days.flatMap((day) => day.steps) ?? [];
  const drills = steps.flatMap((step) => ('drill' in step ? [step.drill] : []));
  expect(scope.drills.map((drill) => drill.id).sort()).toEqual([...new Set(drills)].sort());
  expect(scope.paths.map((one) => one.id)).toEqual([id]);
});

test('a procedure within a desk that does not read it leaves nothing', () => {
  const { rules } = scopeOf(catalogue, { ...everything, desk: 'property', procedure: 'gate-control' });
  expect(rules).toEqual([]);
  expect(scopeOf(catalogue, { ...everything, procedure: 'gate-control' }).procedures).toHaveLength(1);
});

test('a course is what the worker needs and no words', () => {
  const course = courseOf(catalogue);
  expect(course.rules.length).toBeGreaterThan(200);
  expect(course.paths[0]?.days[0]?.steps[0]).toEqual(content.paths.values().next().value?.days[0]?.steps[0]);
  expect(JSON.stringify(course)).not.toMatch(/\p{Script=Han}/u);
});
