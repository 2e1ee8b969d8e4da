import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../tools/content.ts';
import { groupsOfSigns, phraseTable, scorableRule, scoringFacts } from '../catalogue/bundle.ts';
import { deskOfRule } from '../catalogue/catalogue.ts';
import { verdict } from '../schemas/examples.ts';
import { locales } from '../schemas/text.ts';
import { compileScorerIn } from './languages/languages.ts';
import type { Scorer } from './types.ts';

/** Every labelled answer of every `examples.yaml` is a test. Files that don't parse are the author check's matter. */
const { catalogue, examples } = readContent(join(import.meta.dirname, '../..'));

test('content can be read', () => {
  expect(catalogue.desks.size).toBeGreaterThan(0);
});

for (const [procedure, file] of examples) {
  for (const [name, labelled] of Object.entries(file)) {
    const rule = catalogue.rules.get(`${procedure}/${name}`);
    const drill = labelled.drill ? catalogue.drills.get(labelled.drill) : undefined;
    const facts = drill?.kind === 'roleplay' ? drill.data.facts : {};
    const desk = drill?.data.desk ?? labelled.desk ?? (rule ? deskOfRule(catalogue, rule) : '');

    for (const locale of locales) {
      let scorer: Scorer | undefined;
      const answers = verdict.options.flatMap((label) =>
        labelled[locale][label].map((answer) => [label, answer] as const),
      );
      for (const [label, answer] of answers) {
        test(`${procedure}/${name} ${locale} ${label}: ${answer}`, () => {
          if (!rule?.signs) throw new Error(`rules.yaml has no rule “${name}” with signs`);
          scorer ??= compileScorerIn({
            locale,
            phrases: phraseTable(catalogue, groupsOfSigns(rule.signs), locale),
            facts: scoringFacts(catalogue, desk, locale, facts),
          });
          const [scored] = scorer.score([scorableRule(rule, locale, (text) => text)], answer);
          expect(scored?.verdict, JSON.stringify(scored?.evidence)).toBe(label);
        });
      }
    }
  }
}
