import { fill } from '../../i18n/fill.ts';
import type { DueList } from '../../learner/due.ts';
import { type ReviewMode, reviewModes, reviewPath } from '../../learner/review.ts';
import type { ReviewWords } from './words.ts';

interface ModesProps {
  mode: ReviewMode;
  /** Undefined while it is being read. */
  list: DueList | undefined;
  words: ReviewWords;
  base: string;
}

/** The three sorts of review, with how many rules wait in each. */
export function Modes({ mode, list, words, base }: ModesProps) {
  return (
    <nav class="review-modes no-print" aria-label={words.modes}>
      {reviewModes.map((one) => (
        <a key={one} href={base + reviewPath(one)} aria-current={one === mode ? 'page' : undefined}>
          {list ? fill(words.modeCount, { mode: words.mode[one], n: list[one].length }) : words.mode[one]}
        </a>
      ))}
    </nav>
  );
}
