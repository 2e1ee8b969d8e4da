import { NotOpened } from './NotOpened.tsx';
import type { CoverWords } from './words.ts';

interface BeginProps {
  onBegin: () => void;
  /** True where the drill could not be fetched. */
  failed?: boolean | undefined;
  t: CoverWords;
}

/** The button that begins a drill. */
export function Begin({ onBegin, failed, t }: BeginProps) {
  return (
    <>
      {failed && <NotOpened t={t} />}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onBegin}>
          {t.begin}
        </button>
      </div>
    </>
  );
}
