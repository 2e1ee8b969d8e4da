import { useState } from 'preact/hooks';
import { $isGone } from '../../stores/profiles.ts';
import { $refusal } from '../../stores/unkept.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { $elsewhere } from './elsewhere.ts';
import type { DrillWords } from './words.ts';

interface TroubleProps {
  /** Without `tabs`, as on a cover, only what concerns the storage is told. */
  t: Pick<DrillWords, 'trouble' | 'toRecord'> & Partial<Pick<DrillWords, 'tabs'>>;
  base: string;
}

/**
 * That the browser keeps nothing more, that another tab took the trainee out or has the same drill open: what is safe and what to do.
 * Nothing when all is well.
 */
export function Trouble({ t, base }: TroubleProps) {
  const refusal = useClientStore($refusal, undefined);
  const gone = useClientStore($isGone, false);
  const elsewhere = useClientStore($elsewhere, false);
  const [seen, setSeen] = useState('');
  const news = `${gone ? 'gone' : ''}${elsewhere ? 'elsewhere' : ''}`;
  return (
    <>
      {refusal && (
        <div class="drill-trouble">
          <p>{t.trouble[refusal]}</p>
          <a href={`${base}/record/`}>{t.toRecord}</a>
        </div>
      )}
      {t.tabs && (
        <div class="drill-tabs" role="status">
          {news !== seen && (
            <div class="drill-trouble">
              {gone && <p>{t.tabs.gone}</p>}
              {elsewhere && <p>{t.tabs.elsewhere}</p>}
              <button type="button" class="button-quiet" onClick={() => setSeen(news)}>
                {t.tabs.ok}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
