import { fill } from '../../i18n/fill.ts';
import type { Attempt } from '../../learner/attempt.ts';
import type { Entry } from '../../learner/entry.ts';
import { keepUnkept } from '../../stores/log.ts';
import { $trouble, type Trouble } from '../../stores/trouble.ts';
import { $unkept } from '../../stores/unkept.ts';
import { now } from '../drill/clock.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { saveRecord } from './save-file.ts';
import type { View } from './view.ts';

const noTrouble: readonly Trouble[] = [];
const noEntries: readonly Entry[] = [];

/** What went wrong with the storage, what is safe and what to do; nothing when all is well. */
export function Troubles({ attempts, view }: { attempts: readonly Attempt[]; view: View }) {
  const trouble = useClientStore($trouble, noTrouble);
  const words = view.t.trouble;
  const newer = trouble.filter(({ kind }) => kind === 'newer').length;
  const aside = trouble.flatMap((one) => (one.kind === 'set-aside' ? one : []));
  return (
    <div class="record-troubles">
      {trouble.some(({ kind }) => kind === 'full') && <Refused kind="full" attempts={attempts} view={view} />}
      {trouble.some(({ kind }) => kind === 'disabled') && <Refused kind="disabled" attempts={attempts} view={view} />}
      {aside.length > 0 && <SetAsideList entries={aside} view={view} />}
      {newer > 0 && (
        <section class="record-trouble">
          <h2>{fill(words.newer, { n: newer })}</h2>
          <p>{words.newerText}</p>
        </section>
      )}
    </div>
  );
}

interface RefusedProps {
  kind: 'full' | 'disabled';
  attempts: readonly Attempt[];
  view: View;
}

/** The browser would not keep something. */
function Refused({ kind, attempts, view }: RefusedProps) {
  const words = view.t.trouble;
  const unkept = useClientStore($unkept, noEntries).length;
  return (
    <section class="record-trouble">
      <h2>{words[kind]}</h2>
      <p>{words[`${kind}Text`]}</p>
      {unkept > 0 && <p>{fill(words.unkept, { n: unkept })}</p>}
      {attempts.length > 0 && (
        <p class="record-actions">
          <button type="button" class="button" onClick={() => saveRecord(now())}>
            {words.backup}
          </button>
          {unkept > 0 && (
            <button type="button" class="button-quiet" onClick={keepUnkept}>
              {words.again}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
