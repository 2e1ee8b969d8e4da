import { procedure } from '../../../src/schemas/procedure.ts';
import type { Content } from '../content.ts';
import { whole } from '../parts.ts';
import { error, type Problem, warning } from '../problem.ts';

/**
 * Procedures past their review date (a warning), or with dates that can't be.
 * @param today as YYYY-MM-DD
 */
export function checkReview({ sources }: Content, today: string): Problem[] {
  return sources.folders.flatMap(({ head }) => {
    const part = whole(head, procedure);
    if (!part) return [];
    const { effective, review } = part.data;
    if (review <= effective)
      return [
        error(
          part.place(['review']),
          `a review on ${review}, not after ${effective}, when it came into force`,
          'a later day',
          'mend one of the two dates',
        ),
      ];
    if (review >= today) return [];
    return [
      warning(
        part.place(['review']),
        `a review that was due on ${review}`,
        'a review on or after today',
        'read the procedure through, mend what is out of date, and set the next date; the page says it is overdue until then',
      ),
    ];
  });
}
