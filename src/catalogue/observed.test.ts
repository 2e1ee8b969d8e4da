import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../tools/content.ts';
import { locales } from '../schemas/text.ts';
import { observationPath, observedProcedures, observedRules } from './observed.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));

describe('observation sheets', () => {
  test('hold the rules that are marked as observed, each once, none that is not in force', () => {
    const marked = [...catalogue.rules.values()].filter(({ observed }) => observed).map(({ fullId }) => fullId);
    for (const locale of locales) {
      const lines = observedProcedures(catalogue).flatMap((id) => observedRules(catalogue, id, locale));
      expect(lines.map(({ id }) => id)).toEqual(marked);
      for (const { id, version, weight, redLine } of lines)
        expect(catalogue.rules.get(id)).toMatchObject({ version, weight, redLine, status: 'active' });
    }
  });

  test('number rules as their page does, with the names of the desk filled in', () => {
    const [greet] = observedRules(catalogue, 'visitor-etiquette', 'zh');
    expect(greet).toMatchObject({ id: 'visitor-etiquette/greet-on-entry', number: 4 });
    const texts = observedProcedures(catalogue).flatMap((id) => observedRules(catalogue, id, 'en'));
    expect(texts.filter(({ says }) => /[{}]/.test(says))).toEqual([]);
  });

  test('are not made where nothing has to be watched', () => {
    expect(observedRules(catalogue, 'daily-report', 'zh')).toEqual([]);
    expect(observedProcedures(catalogue)).not.toContain('daily-report');
    expect(observationPath('complaints')).toBe('/observation/complaints/');
  });

  test('leave out a rule that is no longer in force', () => {
    const rules = new Map(catalogue.rules);
    const first = observedRules(catalogue, 'complaints', 'zh')[0]?.id ?? '';
    const rule = rules.get(first);
    if (rule) rules.set(first, { ...rule, status: 'superseded' });
    expect(observedRules({ ...catalogue, rules }, 'complaints', 'zh').map(({ id }) => id)).not.toContain(first);
  });
});
