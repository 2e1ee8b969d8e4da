import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../schemas/text.ts';
import { Announcer, useAnnouncer } from '../drill/Announcer.tsx';
import { Confirm } from '../drill/Confirm.tsx';
import { Box } from './Box.tsx';
import { Rows } from './Rows.tsx';
import { type Channel, composed, emptyChannel, emptyReport, emptySale, faultsOf, type Report } from './report.ts';
import type { ReportWords } from './words.ts';
import './daily-report.css';

interface DailyReportProps {
  t: ReportWords;
  locale: Locale;
}

/** The form of the daily report: what is typed stays on the page, and the message stands below. */
export default function DailyReport({ t, locale }: DailyReportProps) {
  const [report, setReport] = useState<Report>(emptyReport);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useAnnouncer();
  const faults = faultsOf(report);
  const message = faults.length === 0 ? composed(report, locale, t) : undefined;
  const change = (part: Partial<Report>) => setReport({ ...report, ...part });
  const box = (at: string) => ({ at, faults, told: told.has(at), t });
  // On a plain http address there is no clipboard at all, so the call itself may throw.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message ?? '');
      say(t.copied);
    } catch {
      say(t.notCopied);
    }
  };

  const channels = (at: 'calls' | 'visits') => (
    <fieldset class="daily-part">
      <legend>{t[at]}</legend>
      <Rows<Channel>
        name={t[at]}
        rows={report[at]}
        fresh={emptyChannel}
        add={t.addChannel}
        onChange={(rows) => change({ [at]: rows })}
        t={t}
      >
        {(row, index, set) => (
          <>
            <Box
              {...box(`${at}-${index}-name`)}
              label={t.channelName}
              typed={row.name}
              onType={(name) => set({ ...row, name })}
            />
            <Box
              {...box(`${at}-${index}-groups`)}
              label={t.groups}
              input="number"
              typed={row.groups}
              onType={(groups) => set({ ...row, groups })}
            />
          </>
        )}
      </Rows>
    </fieldset>
  );

  return (
    <form
      class="daily"
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={({ target }) => target instanceof HTMLInputElement && setTold(new Set([...told, target.id]))}
    >
      <Announcer says={said} />
      <p class="daily-note">{t.private}</p>
      <div class="daily-row">
        <Box {...box('project')} label={t.project} typed={report.project} onType={(project) => change({ project })} />
        <Box {...box('day')} label={t.day} input="date" typed={report.day} onType={(day) => change({ day })} />
      </div>
      {channels('calls')}
      {channels('visits')}
      <fieldset class="daily-part">
        <legend>{t.sales}</legend>
        <p class="daily-note">{t.noSales}</p>
        <Rows
          name={t.sales}
          rows={report.sales}
          fresh={emptySale}
          add={t.addSale}
          onChange={(sales) => change({ sales })}
          t={t}
        >
          {(row, index, set) =>
            (['door', 'area', 'price', 'payment', 'special'] as const).map((name) => (
              <Box
                key={name}
                {...box(`sales-${index}-${name}`)}
                label={t[name]}
                input={name === 'area' || name === 'price' ? 'number' : 'text'}
                typed={row[name]}
                onType={(typed) => set({ ...row, [name]: typed })}
              />
            ))
          }
        </Rows>
      </fieldset>
      <fieldset class="daily-part">
        <legend>{t.before}</legend>
        <p class="daily-note">{t.beforeNote}</p>
        <div class="daily-row">
          {(['monthUnits', 'monthAmount', 'yearUnits', 'yearAmount'] as const).map((name) => (
            <Box
              key={name}
              {...box(`before-${name}`)}
              label={t[name]}
              input="number"
              typed={report.before[name]}
              onType={(typed) => change({ before: { ...report.before, [name]: typed } })}
            />
          ))}
        </div>
      </fieldset>
      <section class="card" aria-labelledby="daily-result">
        <h2 id="daily-result">{t.result}</h2>
        {message === undefined ? (
          <p>{fill(t.waiting, { n: faults.length })}</p>
        ) : (
          <p class="daily-message">{message}</p>
        )}
        <div class="drill-actions">
          <button type="button" class="button" disabled={message === undefined} onClick={copy}>
            {t.copy}
          </button>
          <Confirm
            label={t.clear}
            asks={t.clearAsk}
            yes={t.clearYes}
            no={t.clearNo}
            onConfirm={() => {
              setReport(emptyReport);
              setTold(new Set());
            }}
          />
        </div>
        <p class="daily-note" aria-hidden="true">
          {said}
        </p>
      </section>
    </form>
  );
}
