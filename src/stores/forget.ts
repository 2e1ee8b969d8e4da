import { reloadBackedUp } from './backed-up.ts';
import { stored } from './log.ts';
import { emptyProfile } from './profiles.ts';
import { reloadSetAside } from './set-aside.ts';
import { setUnkept } from './unkept.ts';
import { practising } from './who.ts';

/** Takes out all that the profile of this page has: its log, drafts and what was set aside. Its owner asked for it. */
export function forgetEverything(): void {
  emptyProfile(practising());
  setUnkept([]);
  stored.reload();
  reloadSetAside();
  reloadBackedUp();
}
