import { useState } from 'preact/hooks';
import type { Attempt } from '../../learner/attempt.ts';
import { shareOf } from '../../learner/share.ts';
import { AttemptDetail } from './AttemptDetail.tsx';
import { showMinute, showShare } from './format.ts';
import { titleOf } from './titles.ts';
import type { View } from './view.ts';

/** One attempt on one line; it opens to what was judged and what was answered. */
export function AttemptItem({ attempt, unkept, view }: { attempt: Attempt; unkept: boolean; view: View }) {
  const words = view.t.attempts;
  const [open, setOpen] = useState(false);
  const share = shareOf(attempt);
  return (
    <li>
      <details class="record-attempt" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <time dateTime={new Date(attempt.finished).toISOString()}>{showMinute(attempt.finished, view.locale)}</time>
          <span class="record-drill">{titleOf(attempt, view)}</span>
          {attempt.redLines.length > 0 && (
            <span class="verdict" data-verdict="violated">
              {words.redLine}
            </span>
          )}
          {unkept && <span class="tag">{words.unkept}</span>}
          <span class="record-share">{share === undefined ? words.noPoints : showShare(share, view.locale)}</span>
        </summary>
        {open && <AttemptDetail attempt={attempt} view={view} />}
      </details>
    </li>
  );
}
