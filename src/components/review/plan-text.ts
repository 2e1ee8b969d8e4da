import { fill } from '../../i18n/fill.ts';
import { chooseItems, type ReviewMode } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { showDay } from '../learner/format.ts';
import type { Standing } from './useStanding.ts';
import type { ReviewWords } from './words.ts';

/** What there is to review: a heading, and a sentence or two below it. */
export interface PlanText {
  title: string;
  lines: string[];
}

/** Says what there is to review. @param seed that the questions will be chosen by */
export function planText(
  mode: ReviewMode,
  standing: Extract<Standing, { state: 'known' }>,
  seed: number,
  locale: Locale,
  { plan }: ReviewWords,
): PlanText {
  const { list } = standing;
  const { due, mistakes, changed, next } = list;
  const of = chooseItems(mode, { ...standing, seed }).length;
  const tell = (title: string, n: number, ...lines: string[]): PlanText => ({
    title: fill(title, { n }),
    lines: lines.map((line) => fill(line, { of })),
  });
  const howMany = (n: number) => (n > of ? plan.many : plan.few);
  if (mode === 'mistakes') {
    if (of === 0) return tell(plan.noMistakes, 0, plan.noMistakesText);
    return tell(plan.mistakes, mistakes.length, howMany(mistakes.length));
  }
  if (mode === 'changed')
    return of > 0 ? tell(plan.changed, changed.length, plan.changedText) : tell(plan.noChanged, 0, plan.noChangedText);
  if (due.length > 0) return tell(plan.due, due.length, howMany(due.length));
  if (next === undefined) return tell(plan.first, 0, plan.firstText);
  return tell(plan.ahead, 0, fill(plan.next, { day: showDay(next, locale) }), plan.offer);
}
