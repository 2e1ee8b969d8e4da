import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { Choice } from '../drill/inputs/Choice.tsx';
import type { ChecklistWords } from '../drill/words.ts';
import { FilledSheet } from './FilledSheet.tsx';
import type { Run } from './ticking.ts';

interface PrintPanelProps {
  bundle: ChecklistBundle;
  run: Run;
  filled: boolean;
  onFilled: (filled: boolean) => void;
  t: ChecklistWords;
}

/** Print the form, empty or as ticked. The empty one stands on the page itself, for those without JavaScript too. */
export function PrintPanel({ bundle, run, filled, onFilled, t }: PrintPanelProps) {
  return (
    <div class="drill-sum">
      <div class="drill-sum no-print">
        <h2 id="which-sheet">{t.use.print}</h2>
        <Choice
          labelledBy="which-sheet"
          options={[{ text: t.printBlank }, { text: t.printFilled }]}
          shown={[0, 1]}
          picked={filled ? 1 : 0}
          onPick={(option) => onFilled(option === 1)}
        />
        <div class="drill-actions">
          <button type="button" class="button" onClick={() => print()}>
            {t.printNow}
          </button>
        </div>
        <p class="checklist-how">{t.printNote}</p>
      </div>
      {filled && <FilledSheet bundle={bundle} run={run} t={t} />}
    </div>
  );
}
