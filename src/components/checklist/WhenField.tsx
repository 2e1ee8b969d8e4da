import { fill } from '../../i18n/fill.ts';
import { now } from '../drill/clock.ts';
import type { VisitWords } from '../drill/words.ts';
import { wallOf } from './wall.ts';

interface WhenFieldProps {
  /** What due times count from. */
  event: string;
  at: string | undefined;
  onTell: (at: string) => void;
  t: VisitWords;
}

/** The time that an event has while only its day is known. */
const morning = '09:00';
const day = 24 * 60 * 60 * 1000;

/** When the event is: a date, then a time. */
export function WhenField({ event, at, onTell, t }: WhenFieldProps) {
  const [date = '', time = ''] = at?.split('T') ?? [];
  return (
    <fieldset class="fact-when">
      <legend>{fill(t.visit.when, { event })}</legend>
      <div class="field">
        <label for="when-day">{t.visit.day}</label>
        <input
          id="when-day"
          type="date"
          value={date}
          onChange={({ currentTarget: { value } }) => onTell(value && `${value}T${time || morning}`)}
        />
      </div>
      <div class="field">
        <label for="when-time">{t.visit.time}</label>
        <input
          id="when-time"
          type="time"
          value={time}
          disabled={!date}
          title={date ? undefined : t.visit.dayFirst}
          onChange={({ currentTarget: { value } }) => value && onTell(`${date}T${value}`)}
        />
      </div>
      <button
        type="button"
        class="button-quiet"
        onClick={() => onTell(`${wallOf(now() + day).slice(0, 10)}T${time || morning}`)}
      >
        {t.visit.tomorrow}
      </button>
    </fieldset>
  );
}
