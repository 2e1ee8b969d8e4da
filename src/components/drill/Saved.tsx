import { useState } from 'preact/hooks';
import { isGuest } from '../../stores/profiles.ts';
import { Remind } from '../profiles/Remind.tsx';
import { Who } from '../profiles/Who.tsx';
import { now } from './clock.ts';
import type { SavedWords } from './words.ts';

/** What the browser would not keep can still be saved; the code for it comes only then. */
async function saveToFile(): Promise<void> {
  const { saveUnkept } = await import('../learner/save-file.ts');
  saveUnkept(now());
}

interface SavedProps {
  /** Whether the browser kept the attempt. */
  kept: boolean;
  onKeep: () => void;
  t: SavedWords;
  base: string;
}

/** Where the result is kept; or that it is not, and what can be done. */
export function Saved({ kept, onKeep, t, base }: SavedProps) {
  const [failed, setFailed] = useState(false);
  const save = () =>
    saveToFile().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  if (kept)
    return (
      <div class="drill-saved">
        <p>
          {isGuest() ? t.savedGuest : t.saved} <a href={`${base}/record/`}>{t.toRecord}</a>
        </p>
        {isGuest() ? <Who t={t.trainee} /> : <Remind t={t.keeping} base={base} />}
      </div>
    );
  return (
    <div class="drill-trouble">
      <p>{t.notSaved}</p>
      {failed && <p role="alert">{t.late.notFetched}</p>}
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onKeep}>
          {t.saveAgain}
        </button>
        <button type="button" class="button-quiet" onClick={save}>
          {t.saveFile}
        </button>
      </div>
    </div>
  );
}
