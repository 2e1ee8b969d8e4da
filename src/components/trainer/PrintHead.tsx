import { fill } from '../../i18n/fill.ts';
import type { Narrowing } from '../../learner/board/catalogue.ts';
import { showDay } from '../learner/format.ts';
import type { View } from './view.ts';

interface PrintHeadProps {
  narrowing: Narrowing;
  /** Milliseconds since 1970. */
  now: number;
  view: View;
}

/** On paper only: what the board was narrowed to, and when it was printed. */
export function PrintHead({ narrowing: { desk, path, procedure }, now, view }: PrintHeadProps) {
  const { t, catalogue, locale } = view;
  const parts = [
    catalogue.desks.find(({ id }) => id === desk)?.name ?? t.filter.allDesks,
    catalogue.paths.find(({ id }) => id === path)?.title,
    catalogue.procedures.find(({ id }) => id === procedure)?.title ?? t.filter.allProcedures,
    fill(t.print.made, { day: showDay(now, locale) }),
  ];
  return <p class="trainer-paper">{parts.filter((part) => part !== undefined).join(' · ')}</p>;
}
