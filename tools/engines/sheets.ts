import { groupsOfSigns, phraseTable, scorableRule, scoringFacts } from '../../src/catalogue/bundle.ts';
import { verdict } from '../../src/schemas/examples.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import type { PhraseTable, ScorableRule, ScoringFacts } from '../../src/scoring/types.ts';
import { settingOf } from '../check/labelled.ts';
import { canScore } from '../check/scoring.ts';
import type { Content } from '../content.ts';

/** The labelled answers of one rule in one language, with all that scoring them needs. */
export interface Sheet {
  locale: Locale;
  phrases: PhraseTable;
  facts: ScoringFacts;
  rule: ScorableRule;
  answers: string[];
}

/** Every labelled answer of every `examples.yaml`, in the context in which they are tested. */
export function sheetsOf({ catalogue, examples }: Content): Sheet[] {
  return [...examples].flatMap(([procedure, file]) =>
    Object.entries(file).flatMap(([name, labelled]) => {
      const rule = catalogue.rules.get(`${procedure}/${name}`);
      if (!rule || !canScore({ catalogue }, rule)) return [];
      const { desk, talk } = settingOf({ catalogue }, rule, labelled);
      return locales.map((locale) => ({
        locale,
        phrases: phraseTable(catalogue, groupsOfSigns(rule.signs), locale),
        facts: scoringFacts(catalogue, desk, locale, talk?.data.facts),
        rule: scorableRule(rule, locale, (text) => text),
        answers: verdict.options.flatMap((label) => labelled[locale][label]),
      }));
    }),
  );
}
