import { fill } from '../../i18n/fill.ts';
import { chooseItems, type ReviewMode } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { showDay } from '../learner/format.ts';
import type { Standing } from './useStanding.ts';
import type { ReviewWords } from './words.ts';

/** What there is to review, in a sentence or two. @param seed that the questions will be chosen by */
export function planText(
  mode: ReviewMode,
  standing: Extract<Standing, { state: 'known' }>,
  seed: number,
  locale: Locale,
  { plan }: ReviewWords,
): string[] {
  const { list } = standing;
  const of = chooseItems(mode, { ...standing, seed }).length;
  if (mode === 'mistakes') return [fill(of > 0 ? plan.mistakes : plan.noMistakes, { n: list.mistakes.length, of })];
  if (mode === 'changed') return [fill(of > 0 ? plan.changed : plan.noChanged, { n: list.changed.length, of })];
  if (list.due.length > 0) return [fill(plan.due, { n: list.due.length, of })];
  if (list.next === undefined) return [fill(plan.first, { of })];
  return [`${plan.ahead}${fill(plan.next, { day: showDay(list.next, locale) })}`, fill(plan.offer, { of })];
}
