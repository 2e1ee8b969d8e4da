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
      {failed && (
        <p class="drill-trouble" role="alert">
          {t.notOpened}
        </p>
      )}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onBegin}>
          {t.begin}
        </button>
      </div>
    </>
  );
}
