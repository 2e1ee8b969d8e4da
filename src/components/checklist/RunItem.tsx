import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { shortStamp } from './due.ts';
import { InitialsForm } from './InitialsForm.tsx';
import { Marks } from './Marks.tsx';
import type { PlannedItem } from './plan.ts';
import { isOther } from './progress.ts';
import type { Tick } from './run.ts';

interface RunItemProps {
  item: PlannedItem;
  tick: Tick | undefined;
  event: string | undefined;
  late: boolean;
  /** The element that says what the item waits for, by id; undefined where it may be done. */
  heldFor: string | undefined;
  /** True where its tick is still nobody's. */
  asking: boolean;
  onTick: () => void;
  /** Initials were given; undefined where somebody would rather not. */
  onInitials: (by: string | undefined) => void;
  /** Whoever ticked it without a name gives one now: a second signature means nothing beside none. */
  onName: (by: string) => void;
  onSign: (by: string) => void;
  t: VisitWords;
  base: string;
}

/** An item to tick: who ticked it and when, what it waits for, the second signature. */
export function RunItem({ item, tick, event, late, heldFor, asking, ...rest }: RunItemProps) {
  const { onTick, onInitials, onName, onSign, t, base } = rest;
  const { id, text, signs } = item;
  const made = ({ at, by }: { at: number; by: string }) => ({ time: shortStamp(at, event), by });
  return (
    <li class="run-item" id={`item-${id}`} data-done={tick ? '' : undefined} data-late={late || undefined}>
      <label class="run-tick">
        <input
          type="checkbox"
          checked={tick !== undefined}
          disabled={heldFor !== undefined && !tick}
          aria-describedby={heldFor}
          onChange={onTick}
        />
        <span>{text}</span>
      </label>
      <p class="run-note">
        <Marks item={item} event={event} t={t} base={base} />
        {late && <span class="plan-mark run-late">{t.visit.late}</span>}
        {tick && <span class="run-stamp">{fill(t.visit.by, made(tick))}</span>}
        {tick?.second && <span class="run-stamp">{fill(t.visit.secondBy, made(tick.second))}</span>}
      </p>
      {asking && (
        <InitialsForm
          id={`by-${id}`}
          label={t.visit.initialsAsk}
          go={t.visit.initialsGo}
          onGive={onInitials}
          none={{ label: t.visit.initialsNone, onNone: () => onInitials(undefined) }}
        />
      )}
      {signs && tick?.by === '' && !asking && (
        <InitialsForm id={`first-${id}`} label={t.visit.firstWho} go={t.visit.initialsGo} onGive={onName} />
      )}
      {signs && tick?.by && !tick.second && (
        <InitialsForm
          id={`second-${id}`}
          label={`${t.visit.secondAsk}：${t.visit.secondWho}`}
          go={t.visit.secondGo}
          refuses={(by) => (isOther(tick.by, by) ? undefined : t.visit.secondSame)}
          onGive={onSign}
        />
      )}
    </li>
  );
}
