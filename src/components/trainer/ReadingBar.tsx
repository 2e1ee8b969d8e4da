import { fill } from '../../i18n/fill.ts';
import type { Ended } from '../../learner/board/reader.ts';
import type { Progress } from './useBoard.ts';
import type { TrainerProps } from './view.ts';

interface ReadingBarProps {
  progress: Progress;
  ended: Ended | undefined;
  /** How many files were looked at in all. */
  files: number;
  onStop: () => void;
  t: TrainerProps['t'];
}

/** How far the reading has come, and what came of it. The live region stands there from the start. */
export function ReadingBar({ progress, ended, files, onStop, t }: ReadingBarProps) {
  const words = t.reading;
  const isCounting = progress !== undefined && 'of' in progress && progress.done < progress.of;
  const people = ended?.keys.length ?? 0;
  return (
    <div class="trainer-reading no-print">
      <p role="status" aria-live="polite" id="trainer-reading">
        {progress && !isCounting && words.putting}
        {/* Every fiftieth is enough to listen to. */}
        {isCounting && (
          <span aria-hidden="true">{fill(words.progress, { n: progress.done + 1, of: progress.of })}</span>
        )}
        {isCounting && (
          <span class="visually-hidden">
            {fill(words.progress, { n: progress.done - (progress.done % 50) + 1, of: progress.of })}
          </span>
        )}
        {!progress && ended && ended.left === 0 && fill(words.done, { files, people })}
        {!progress && ended && ended.left > 0 && fill(words.stopped, { files, people, left: ended.left })}
      </p>
      {progress && (
        <p class="record-actions">
          <progress
            aria-labelledby="trainer-reading"
            {...('of' in progress ? { max: progress.of, value: progress.done } : {})}
          />
          {isCounting && (
            <button type="button" class="button-quiet" onClick={onStop}>
              {words.cancel}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
