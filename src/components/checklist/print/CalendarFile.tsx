import { useState } from 'preact/hooks';
import type { VisitBundle } from '../../../catalogue/bundle.ts';
import { fill } from '../../../i18n/fill.ts';
import { now } from '../../drill/clock.ts';
import type { PrintWords } from '../../drill/words.ts';
import { planOf } from '../plan.ts';
import type { Known } from './sheet.ts';

interface CalendarFileProps {
  bundle: VisitBundle;
  known: Known;
  /** The id of the run that it is of. */
  run: string;
  /** The address of the page, for the entries. */
  address: string;
  /** The name of the tab where the time of the event is told. */
  tab: string;
  t: PrintWords;
}

/** The times of a visit as a file for any calendar. What writes it is fetched when somebody asks for it. */
export function CalendarFile({ bundle, known, run, address, tab, t }: CalendarFileProps) {
  const [told, setTold] = useState('');
  const { drill, rules, id } = bundle;
  const { event } = known.visit;
  const save = async (at: string) => {
    try {
      const [{ calendarOf, calendarName }, { saveFile }] = await Promise.all([
        import('../calendar.ts'),
        import('../../site/save-file.ts'),
      ]);
      const plan = planOf(drill, rules, known.visit);
      const done = new Set(Object.keys(known.ticks));
      const text = calendarOf({ plan, run, title: drill.title, address, done, now: now(), t });
      if (text === undefined) return setTold(t.calendarNothing);
      const name = calendarName(id, at);
      saveFile(name, text, 'text/calendar;charset=utf-8');
      setTold(fill(t.calendarSaved, { name }));
    } catch {
      setTold(t.calendarFailed);
    }
  };
  return (
    <section class="drill-sum no-print">
      <h2>{t.calendar}</h2>
      <p class="checklist-how">{event ? t.calendarAbout : fill(t.calendarNeedsEvent, { event: drill.event, tab })}</p>
      {event && (
        <div class="drill-actions">
          <button type="button" class="button-quiet" onClick={() => save(event)}>
            {t.calendarSave}
          </button>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
