import { $refusal } from '../../stores/unkept.ts';
import { useClientStore } from '../site/useClientStore.ts';
import type { DrillWords } from './words.ts';

/** That the browser keeps nothing more, what is safe and what to do; nothing when all is well. */
export function Trouble({ t, base }: { t: Pick<DrillWords, 'trouble' | 'toRecord'>; base: string }) {
  const refusal = useClientStore($refusal, undefined);
  if (!refusal) return null;
  return (
    <div class="drill-trouble">
      <p>{t.trouble[refusal]}</p>
      <a href={`${base}/record/`}>{t.toRecord}</a>
    </div>
  );
}
