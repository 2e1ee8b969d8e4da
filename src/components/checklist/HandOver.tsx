import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { VisitWords } from '../drill/words.ts';
import { saveFile } from '../site/save-file.ts';
import { longestLink, packed, writeHandover } from './handover.ts';
import type { Run } from './run.ts';

interface HandOverProps {
  run: Run;
  say: (text: string) => void;
  t: VisitWords;
  base: string;
}

const kilo = (size: number) => (size / 1024).toFixed(1);

/** Gives a run to a colleague: a link that holds all of it, or a file. */
export function HandOver({ run, say, t, base }: HandOverProps) {
  const [pack, setPack] = useState('');
  const [note, setNote] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let stale = false;
    packed(writeHandover(run)).then((text) => {
      if (!stale) setPack(text);
    });
    return () => {
      stale = true;
    };
  }, [run]);
  const tell = (text: string) => {
    setNote(text);
    say(text);
  };
  const link = `${location.origin}${base}/checklists/${run.drill}/#run=${pack}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      tell(t.visit.copied);
    } catch {
      box.current?.select();
      tell(t.visit.copyByHand);
    }
  };
  const tooLong = pack.length > longestLink;
  return (
    <section class="run-hand card" aria-labelledby="hand-over">
      <h3 id="hand-over">{t.visit.handOver}</h3>
      <p class="checklist-how">{t.visit.handOverHow}</p>
      {tooLong && (
        <p class="plan-needs">{fill(t.visit.linkTooLong, { size: kilo(pack.length), most: kilo(longestLink) })}</p>
      )}
      {pack && !tooLong && (
        <div class="field">
          <label for="run-link">{t.visit.link}</label>
          <input ref={box} id="run-link" type="text" readOnly value={link} onFocus={() => box.current?.select()} />
        </div>
      )}
      <div class="drill-actions">
        {!tooLong && (
          <button type="button" class="button-quiet" disabled={!pack} onClick={copy}>
            {t.visit.copyLink}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile(`yingbin-run-${run.id.slice(0, 8)}.json`, writeHandover(run), 'application/json')}
        >
          {t.visit.saveFile}
        </button>
      </div>
      {note && <p class="checklist-how">{note}</p>}
    </section>
  );
}
