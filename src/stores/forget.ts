import { forgetAttempts } from './attempts.ts';
import { forgetDrafts } from './drafts.ts';
import { forgetSetAside } from './set-aside.ts';

/** Takes out all that was practised on this browser: attempts, drafts and what was set aside. The owner asked for it. */
export function forgetEverything(): void {
  forgetAttempts();
  forgetDrafts();
  forgetSetAside();
}
