import { isPast } from '../handbook/review.ts';

/** Shows on the page of a procedure that its review day is over; the build only knew its own day. */
export function tellOverdue(now: number): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-review]'))
    note.hidden = !isPast(note.dataset.review ?? '', now);
}
