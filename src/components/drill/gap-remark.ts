import { fill } from '../../i18n/fill.ts';
import { MAX_ANSWER } from '../../scoring/limit.ts';
import type { Gap } from './gaps.ts';
import type { DrillWords } from './words.ts';

/** The same in both languages: `4,000`. */
const grouped = (n: number) => n.toLocaleString('en');

/** What is said of an answer that was not taken, and what to do. @param button the words on the button that sends it */
export function remarkOnGap(
  gap: Gap,
  button: string,
  t: Pick<DrillWords, 'nothingYet' | 'someEmpty' | 'tooLong'>,
): string {
  switch (gap.kind) {
    case 'nothing':
      return t.nothingYet;
    case 'some':
      return fill(t.someEmpty, { n: gap.n, button });
    case 'long':
      return fill(t.tooLong, { n: grouped(gap.n), max: grouped(MAX_ANSWER), button });
  }
}
