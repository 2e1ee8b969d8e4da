import { scorableRule } from '../../src/catalogue/bundle.ts';
import type { FullRule } from '../../src/catalogue/catalogue.ts';
import type { Learnt } from '../../src/catalogue/learnt.ts';
import { type Verdict, verdict as verdicts } from '../../src/schemas/examples.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import type { Fallback } from '../../src/scoring/fallback.ts';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { contextOf } from '../check/scoring.ts';
import type { Content } from '../content.ts';
import { emptyConfusion } from '../eval/confusion.ts';
import type { Labelled } from '../eval/labelled.ts';
import { type Metrics, metricsOf } from '../eval/metrics.ts';
import { acrossFolds } from './folds.ts';
import { crossJudge, thresholdFor } from './threshold.ts';
import { type Lesson, train, written } from './train.ts';

/** Of the answers that a model has not seen and takes for met, so many must be. */
const PRECISION = 0.9;
/** So much must the F1 of met gain, at no loss of precision, for a fallback to be worth its bytes. */
const GAIN = 0.02;

/** What a fallback does for one rule in one language, on answers that no phrase was written for. */
export interface Gain {
  rule: string;
  locale: Locale;
  lessons: number;
  without: Metrics;
  with: Metrics;
  kept: boolean;
}

/** The labelled answers of a rule. */
function lessonsOf({ examples }: Content, { procedure, id }: FullRule, locale: Locale): Lesson[] {
  const labelled = examples.get(procedure)?.[id];
  if (!labelled) return [];
  return verdicts.options.flatMap((label) =>
    labelled[locale][label].map((answer) => ({ answer, met: label === 'met' })),
  );
}

/** What the labelled answers of a rule teach; undefined where they are too few or too mixed to be sure. */
export function teach(lessons: readonly Lesson[], locale: Locale): Fallback | undefined {
  const met = thresholdFor(crossJudge(lessons, locale), PRECISION);
  return met === undefined ? undefined : { weights: written(train(lessons, locale)), met };
}

/** What answers are scored on a rule, with a fallback or with none. */
function scoreAll(
  content: Content,
  rule: FullRule,
  locale: Locale,
  answers: readonly Labelled[],
  fallback: Fallback | undefined,
): Scored[] {
  const { fallback: _, ...plain } = scorableRule(rule, locale, (text) => text);
  const card = fallback ? { ...plain, fallback } : plain;
  return answers.map(({ answer, verdict: label, desk, drill }) => {
    const talk = drill?.kind === 'roleplay' ? drill : undefined;
    const scorer = compileScorerIn(contextOf(content, { locale, desk, talk }, [rule]));
    return { label, scored: scorer.score([card], answer)[0]?.verdict ?? 'missed' };
  });
}

/** A label beside what was scored. */
interface Scored {
  label: Verdict;
  scored: Verdict;
}

function metricsFor(all: readonly Scored[]): Metrics {
  const confusion = emptyConfusion();
  for (const { label, scored } of all) confusion[label][scored] += 1;
  return metricsOf(confusion);
}

/** Whether a fallback is worth its bytes. */
function earns(before: Metrics, after: Metrics): boolean {
  return after.met.f1 - before.met.f1 >= GAIN && after.met.precision >= before.met.precision - 0.005;
}

const lessonOf = ({ answer, verdict }: Labelled): Lesson => ({ answer, met: verdict === 'met' });

/**
 * Learns the fallbacks of all rules whose signs say `fallback: auto`, and keeps those that help.
 * @param fresh labelled answers that no phrase was written for. They teach too, and they decide: each is judged by a
 *   fallback that was taught without it
 */
export function learn(content: Content, fresh: readonly Labelled[]): { learnt: Learnt; gains: Gain[] } {
  const rules = [...content.catalogue.rules.values()].filter(
    ({ signs, status }) => signs?.fallback === 'auto' && status === 'active',
  );
  const learnt: Learnt = {};
  const gains = rules.flatMap((rule) =>
    locales.flatMap((locale): Gain[] => {
      const known = lessonsOf(content, rule, locale);
      const answers = fresh.filter((one) => one.rule.fullId === rule.fullId && one.locale === locale);
      const lessons = [...known, ...answers.map(lessonOf)];
      const fallback = teach(lessons, locale);
      if (!fallback) return [];
      const without = metricsFor(scoreAll(content, rule, locale, answers, undefined));
      const after = metricsFor(
        acrossFolds(answers, (part, others) =>
          scoreAll(content, rule, locale, part, teach([...known, ...others.map(lessonOf)], locale)),
        ),
      );
      const kept = earns(without, after);
      if (kept) learnt[rule.fullId] = { ...learnt[rule.fullId], [locale]: fallback };
      return [{ rule: rule.fullId, locale, lessons: lessons.length, without, with: after, kept }];
    }),
  );
  return { learnt, gains };
}
