import { $trouble, type Trouble as Problem } from '../../stores/trouble.ts';
import { useClientStore } from '../site/useClientStore.ts';
import type { DrillWords } from './words.ts';

const none: readonly Problem[] = [];

/** What is wrong with the browser's storage, what is safe and what to do; nothing when all is well. */
export function Trouble({ t, base }: { t: Pick<DrillWords, 'trouble' | 'toRecord'>; base: string }) {
  const kinds = new Set(useClientStore($trouble, none).map(({ kind }) => kind));
  return (
    <>
      {[...kinds].map((kind) => (
        <div class="drill-trouble" key={kind}>
          <p>{t.trouble[kind]}</p>
          <a href={`${base}/record/`}>{t.toRecord}</a>
        </div>
      ))}
    </>
  );
}
