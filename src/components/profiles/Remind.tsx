import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { unsaved } from '../../learner/remind.ts';
import { $backedUp } from '../../stores/backed-up.ts';
import { $attempts } from '../../stores/log.ts';
import { isGuest } from '../../stores/profiles.ts';
import { now } from '../drill/clock.ts';
import { useClientStore } from '../site/useClientStore.ts';

/** That it is time for a backup; nothing while it is not. */
export function Remind({ t, base }: { t: Messages['keeping']; base: string }) {
  const attempts = useClientStore($attempts, undefined);
  const last = useClientStore($backedUp, undefined);
  if (!attempts || isGuest()) return null;
  const { attempts: n, due } = unsaved({ count: attempts.length, first: attempts[0]?.finished }, last, now());
  if (!due) return null;
  return (
    <p class="record-remind">
      {fill(t.remind, { n })} <a href={`${base}/record/#record-backup`}>{t.remindLink}</a>
    </p>
  );
}
