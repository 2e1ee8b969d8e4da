import { Confirm } from './Confirm.tsx';
import type { DrillWords } from './words.ts';

/** The way back to the beginning while a drill is under way; it asks first, as answers are given up. */
export function StartOver({ onStartOver, t }: { onStartOver: () => void; t: DrillWords }) {
  return (
    <div class="drill-over">
      <Confirm
        label={t.startOver}
        asks={t.startOverAsk}
        yes={t.startOverYes}
        no={t.startOverNo}
        onConfirm={onStartOver}
      />
    </div>
  );
}
