import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tools/check/content.ts';
import { sound } from '../../tools/check/fixture.ts';
import { sourcesOf } from '../../tools/check/sources.ts';
import { loadCatalogue } from '../../tools/content.ts';
import { pathsOfDesk } from '../catalogue/catalogue.ts';
import { locales } from '../schemas/text.ts';
import { changedRules, pathData, versionsFor, versionsOf } from './path-data.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));

describe('a path as its page has it', () => {
  const { catalogue: small } = contentOf(sourcesOf(sound));
  const path = small.paths.get('first-day');

  test('titles and places, in one language', () => {
    expect(path && pathData(small, 'first-day', path, 'en')).toEqual({
      ...{ id: 'first-day', title: 'The first day', summary: 'First the door, then the guest.', desk: 'property' },
      days: [
        {
          title: 'The door',
          steps: [
            { read: 'door', title: 'At the door', path: '/procedures/door/' },
            expect.objectContaining({ drill: 'door/facts', bar: 0.8, path: '/drills/door/facts/', kind: 'quiz' }),
            expect.objectContaining({ drill: 'door/guest', bar: 0.7, path: '/drills/door/guest/', kind: 'roleplay' }),
          ],
        },
      ],
    });
  });

  test('rules at their first version, and those that are not scored, are not listed', () => {
    expect(versionsOf(small)).toEqual({ procedures: { door: 1 }, rules: {} });
    const [[id, first] = []] = small.rules;
    if (!id || !first) throw new Error('The sound content has rules.');
    const later = { ...small, rules: new Map([[id, { ...first, version: 3 }]]) };
    expect(versionsOf(later).rules).toEqual({ [id]: 3 });
    expect(changedRules(later, 'zh')).toEqual({
      [id]: { title: '迎门', number: 1, path: `/procedures/door/#${first.id}` },
    });
    const gone = { ...small, rules: new Map([[id, { ...first, version: 3, status: 'superseded' as const }]]) };
    expect(versionsOf(gone).rules).toEqual({});
  });

  test('its page has the versions of what it reads, however many procedures there are', () => {
    const versions = { procedures: { door: 2, lobby: 1 }, rules: { 'lobby/rule': 2 } };
    const data = path && pathData(small, 'first-day', path, 'zh');
    expect(data && versionsFor(data, versions)).toEqual({ procedures: { door: 2 }, rules: { 'lobby/rule': 2 } });
  });
});

describe('the paths of the handbook', () => {
  test('one for everyone of five days, then one a desk', () => {
    expect(pathsOfDesk(catalogue).map(([id, { days }]) => [id, days.length])).toEqual([['new-receptionist', 5]]);
    for (const desk of catalogue.desks.keys()) expect(pathsOfDesk(catalogue, desk)).toHaveLength(1);
    expect([...catalogue.paths.keys()].slice(1)).toEqual([...catalogue.desks.keys()]);
  });

  test.each([...catalogue.paths])('%s: no step is lost on its page', (id, path) => {
    for (const locale of locales)
      expect(pathData(catalogue, id, path, locale).days.map(({ steps }) => steps.length)).toEqual(
        path.days.map(({ steps }) => steps.length),
      );
  });

  test.each([...catalogue.paths])(
    '%s: procedures come in the order in which the desk reads them',
    (_id, { desk, days }) => {
      const read = days.flatMap(({ steps }) => steps.flatMap((step) => ('read' in step ? step.read : [])));
      if (desk) expect(read).toEqual(catalogue.desks.get(desk)?.reads);
    },
  );
});
