import { useRef, useState } from 'preact/hooks';
import type { ObservedRule } from '../../catalogue/observed.ts';
import {
  emptySheet,
  faultsOf,
  observationOf,
  resumeSheet,
  type Sheet,
  type SheetDraft,
  type SheetFault,
} from '../../learner/observation.ts';
import type { Locale } from '../../schemas/text.ts';
import { keepEntry } from '../../stores/log.ts';
import { newId, now } from '../drill/clock.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import { Who } from '../profiles/Who.tsx';
import { Form } from './Form.tsx';
import { Kept } from './Kept.tsx';
import { Preview } from './Preview.tsx';
import type { ObservationWords } from './words.ts';
import '../drill/drill.css';
import './observation.css';

interface ObservationProps {
  procedure: string;
  rules: readonly ObservedRule[];
  t: ObservationWords;
  base: string;
  locale: Locale;
}

/** A sheet that was handed in: whether the browser kept it. */
type Handed = { draft: SheetDraft; kept: boolean };

const blank: Sheet = { observer: '', day: '', sights: {}, remarks: {} };

/** An observer's marks on their way into the record: the form, one more look, what became of them. */
export default function Observation({ procedure, rules, t, base, locale }: ObservationProps) {
  const { session, settled, change } = useDraft(`observation/${procedure}`, (draft) => resumeSheet(draft, rules));
  const [faults, setFaults] = useState<readonly SheetFault[]>([]);
  const [looking, setLooking] = useState(false);
  const [handed, setHanded] = useState<Handed>();
  const form = useRef<HTMLFormElement>(null);
  const view = handed ? 'kept' : looking ? 'preview' : 'form';
  const heading = useArrival<HTMLHeadingElement>(view, settled);
  const sheet = session?.sheet ?? (settled ? emptySheet(now()) : blank);

  const enter = (part: Partial<Sheet>) => {
    setFaults([]);
    change({ v: 1, id: session?.id ?? newId(), sheet: { ...sheet, ...part } });
  };
  const look = () => {
    const found = faultsOf(sheet, now());
    setFaults(found);
    setLooking(found.length === 0);
    const [first] = found;
    if (first)
      form.current?.querySelector<HTMLElement>(first === 'marks' ? '[type="radio"]' : `#watch-${first}`)?.focus();
  };
  const keep = (draft: SheetDraft) => {
    const { kept } = keepEntry(observationOf(procedure, rules, draft, locale, now()), `observation/${procedure}`);
    setHanded({ draft, kept });
    // What the browser would not keep goes on as a draft, should the page be closed.
    if (kept) change(undefined);
  };
  const anew = () => {
    setHanded(undefined);
    change(undefined);
    setLooking(false);
  };

  return (
    <section class="drill watch" aria-labelledby="watch-title" data-stage>
      <Trouble t={t} base={base} />
      {view !== 'kept' && <Who t={t.trainee} />}
      {view === 'form' && (
        <Form
          {...{ sheet, rules, faults, heading, form, t, base }}
          onEnter={enter}
          onLook={look}
          onClear={() => {
            setFaults([]);
            change(undefined);
          }}
        />
      )}
      {view === 'preview' && session && (
        <Preview
          {...{ sheet, rules, heading, t, locale }}
          onKeep={() => keep(session)}
          onBack={() => setLooking(false)}
        />
      )}
      {handed && (
        <Kept {...{ ...handed, rules, heading, t, base }} onKeep={() => keep(handed.draft)} onAnother={anew} />
      )}
    </section>
  );
}
