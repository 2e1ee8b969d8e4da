import { atom } from 'nanostores';

/** True where another tab has the same drill under way: whichever wrote last is what a page that opens later goes on with. */
export const $elsewhere = atom(false);
