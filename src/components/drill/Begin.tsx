import { NotOpened } from './NotOpened.tsx';
import type { CoverWords } from './words.ts';

/** Whether the reader asked the browser to fetch as little as can be. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

interface BeginProps {
  onBegin: () => void;
  /** Called when the pointer or the focus comes to the button; not where data is to be saved. */
  onReady?: (() => void) | undefined;
  /** True where the drill could not be fetched. */
  failed?: boolean | undefined;
  t: CoverWords;
}

/** The button that begins a drill. */
export function Begin({ onBegin, onReady, failed, t }: BeginProps) {
  const ready = () => savesData() || onReady?.();
  return (
    <>
      {failed && <NotOpened t={t} />}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onBegin} onPointerEnter={ready} onFocus={ready}>
          {t.begin}
        </button>
      </div>
    </>
  );
}
