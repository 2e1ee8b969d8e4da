import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingOf } from '../../tools/check/labelled.ts';
import { canScore, contextOf, judgeFor } from '../../tools/check/scoring.ts';
import { readContent } from '../../tools/content.ts';
import { type Verdict, verdict as verdicts } from '../schemas/examples.ts';
import { type Locale, locales } from '../schemas/text.ts';
import { compileScorerIn } from './languages/languages.ts';
import { exceptions } from './metamorphic/exceptions.ts';
import { denied, doubled, elsewhere, quoted } from './metamorphic/reversals.ts';
import { slipped } from './metamorphic/slips.ts';
import { steady } from './metamorphic/steady.ts';
import type { RuleVerdict } from './types.ts';

/** Variants of every labelled answer: those that say the same are to be scored the same, those that undo it are not. */
const { catalogue, examples } = readContent(join(import.meta.dirname, '../..'));

interface Variant {
  kind: string;
  rule: string;
  answer: string;
  text: string;
  scored: Verdict;
  right: boolean;
}

/** The variants of all answers to one rule in one language; the scorer is compiled once. */
function variantsOf(procedure: string, name: string, locale: Locale): Variant[] {
  const labelled = examples.get(procedure)?.[name];
  const rule = catalogue.rules.get(`${procedure}/${name}`);
  if (!labelled || !rule || !canScore({ catalogue }, rule)) return [];
  const setting = { ...settingOf({ catalogue }, rule, labelled), locale };
  const judge = judgeFor({ catalogue }, compileScorerIn, setting, [rule]);
  const ready = judge.ready([rule]);
  const score = (text: string) => ready(text)[0] as RuleVerdict;
  const { company } = contextOf({ catalogue }, setting, [rule]).facts;
  const breaks = JSON.stringify(rule.signs?.violated ?? '');

  return verdicts.options
    .flatMap((label) => labelled[locale][label])
    .flatMap((written) => {
      const answer = judge.fill(written);
      const { verdict, evidence } = score(answer);
      const made: Variant[] = [];
      const add = (kind: string, text: string, right: (scored: Verdict) => boolean) => {
        if (text === answer) return;
        const scored = score(text).verdict;
        made.push({ kind, rule: rule.fullId, answer, text, scored, right: right(scored) });
      };
      const same = (scored: Verdict) => scored === verdict;
      const notMet = (scored: Verdict) => scored !== 'met';
      const violated = (scored: Verdict) => scored === 'violated';

      for (const [kind, rewrite] of Object.entries(steady[locale])) add(kind, rewrite(answer), same);
      if (verdict !== 'met') return made;
      for (const [kind, quote] of Object.entries(quoted[locale])) add(kind, quote(answer), notMet);
      if (rule.kind === 'dont') return made;
      if (locale === 'zh') for (const slip of slipped(answer, evidence)) add('a slip', slip, same);
      const denial = denied(locale, answer, evidence);
      // Where the rest of the answer does it as well, a denial of this undoes nothing.
      if (denial && score(denial.rest).verdict !== 'met') add('denied', denial.variant, notMet);
      if (breaks.includes('"wrong":"company"')) add('another company', elsewhere(locale, answer, company), violated);
      if (breaks.includes('"over"')) add('48 hours', doubled[locale](answer), violated);
      return made;
    });
}

/** Of the variants of a kind, at most this share may be scored otherwise without being listed as an exception. */
const strays = 0.003;

const variants = locales.map((locale) => ({
  locale,
  all: [...examples].flatMap(([procedure, file]) =>
    Object.keys(file).flatMap((name) => variantsOf(procedure, name, locale)),
  ),
}));

for (const { locale, all } of variants) {
  describe(locale, () => {
    test.each([...new Set(all.map(({ kind }) => kind))])('%s', (kind) => {
      const isException = ({ rule, answer }: Variant) =>
        exceptions.some(
          (one) => one.locale === locale && one.variant === kind && one.rule === rule && one.answer === answer,
        );
      const made = all.filter((one) => one.kind === kind);
      const wrong = made.filter((one) => !one.right && !isException(one));
      const told = wrong.map(({ rule, scored, text }) => `${rule} ${scored}: ${text}`);
      // A new labelled answer may have one odd variant without ado; a fault of the scorer shows in many.
      if (wrong.length > Math.max(3, made.length * strays)) expect(told).toEqual([]);
    });
  });
}

test('exceptions are of labelled answers, and rare: at most one variant in fifty', () => {
  const labelled = new Set(variants.flatMap(({ locale, all }) => all.map((one) => locale + one.rule + one.answer)));
  expect(exceptions.filter((one) => !labelled.has(one.locale + one.rule + one.answer))).toEqual([]);
  const total = variants.reduce((sum, { all }) => sum + all.length, 0);
  expect(exceptions.length).toBeLessThanOrEqual(total / 50);
});

test('every kind of variant is made of some answer', () => {
  for (const { locale, all } of variants) {
    const made = new Set(all.map(({ kind }) => kind));
    const reversals = ['denied', 'another company', '48 hours', ...Object.keys(quoted[locale])];
    const wanted = [...Object.keys(steady[locale]), ...reversals, ...(locale === 'zh' ? ['a slip'] : [])];
    expect(wanted.filter((kind) => !made.has(kind))).toEqual([]);
  }
});
