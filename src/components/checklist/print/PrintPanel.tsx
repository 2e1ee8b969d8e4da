import { useState } from 'preact/hooks';
import type { VisitBundle } from '../../../catalogue/bundle.ts';
import type { PrintWords, VisitWords } from '../../drill/words.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { Cards } from './Cards.tsx';
import { type Choice, sheetsFor } from './choice.ts';
import { Drawing } from './Drawing.tsx';
import { Persons, Wall, Whole } from './Forms.tsx';
import { forms, type Sheets } from './model.ts';
import { Picks } from './Picks.tsx';
import { Preview } from './Preview.tsx';
import type { Known, Material } from './sheet.ts';
import { useMargins } from './useMargins.ts';
import { otherBase, useOther } from './useOther.ts';
import { useStyles } from './useStyles.ts';

interface PrintPanelProps {
  bundle: VisitBundle;
  procedure: Material['procedure'];
  known: Known;
  /** The id of the run that it is of. */
  run: string;
  filled: boolean;
  onFilled: (filled: boolean) => void;
  words: PrintWords;
  t: VisitWords;
  base: string;
}

/** Which form to print, in which language, blank or for this visit; below, the paper as it will be. */
export function PrintPanel({ bundle, procedure, known, run, filled, onFilled, words, t, base }: PrintPanelProps) {
  useStyles();
  const [choice, setChoice] = useState<Omit<Choice, 'filled'>>({ form: 'a4', languages: 'this', role: '' });
  const change = (part: Partial<Choice>) => setChoice((now) => ({ ...now, ...part }));
  const { form, languages } = choice;
  const language = { this: bundle.locale, other: bundle.locale === 'zh' ? 'en' : 'zh', both: 'both' } as const;
  const source = `${otherBase(base, bundle.locale)}/checklists/${bundle.id}/print.json`;
  const { other, failed } = useOther(source, language.other, languages !== 'this');
  const address = `${location.origin}${location.pathname}`;
  const mine: Material = { bundle, procedure, t: words, sheet: t.sheet };
  const sheets = sheetsFor({ languages, filled }, mine, other, known);
  return (
    <div class="drill-sum">
      <div class="drill-sum no-print">
        <h2>{t.use.print}</h2>
        <Picks
          name="print-form"
          legend={words.which}
          options={forms.map((value) => ({ value, ...words.form[value], drawing: <Drawing form={value} /> }))}
          picked={form}
          onPick={(value) => change({ form: value })}
        />
        <Picks
          name="print-language"
          legend={words.language}
          options={(['this', 'other', 'both'] as const).map((value) => ({
            value,
            name: words.languages[language[value]],
          }))}
          picked={languages}
          onPick={(value) => change({ languages: value })}
        />
        <Picks
          name="print-content"
          legend={words.content}
          options={(['blank', 'filled'] as const).map((value) => ({ value, ...words[value] }))}
          picked={filled ? 'filled' : 'blank'}
          onPick={(value) => onFilled(value === 'filled')}
        />
        {form === 'person' && sheets && (
          <Whose sheets={sheets} role={choice.role} onPick={(role) => change({ role })} />
        )}
        {failed && <p role="alert">{words.notFetched}</p>}
        {!sheets && !failed && <p>{words.fetching}</p>}
        <div class="drill-actions">
          <button type="button" class="button" disabled={!sheets} onClick={() => print()}>
            {words.print}
          </button>
        </div>
        <p class="checklist-how">{words.note}</p>
        {form === 'wall' && filled && <p class="checklist-how">{words.wallNote}</p>}
      </div>
      {sheets && <Shown sheets={sheets} choice={{ ...choice, filled }} address={address} />}
      <CalendarFile bundle={bundle} known={known} run={run} address={address} tab={t.use.assemble} t={words} />
    </div>
  );
}

/** For whom a sheet is: everybody, or one role. */
function Whose({ sheets, role, onPick }: { sheets: Sheets; role: string; onPick: (role: string) => void }) {
  const [{ roles, words }] = sheets;
  return (
    <div class="field print-whose">
      <label for="print-role">{words.whose}</label>
      <select id="print-role" value={role} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{words.everybody}</option>
        {roles.map(({ id, name, person }) => (
          <option value={id} key={id}>
            {person ? `${name} ${person}` : name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The chosen form on its paper. */
function Shown({ sheets, choice, address }: { sheets: Sheets; choice: Choice; address: string }) {
  const { form, role } = choice;
  const [cardSheets, setCardSheets] = useState(1);
  const [lead] = sheets;
  useMargins(lead);
  const roles = lead.roles.some(({ id }) => id === role) ? lead.roles.filter(({ id }) => id === role) : lead.roles;
  if (lead.phases.length === 0) return <p class="no-print">{lead.words.nothingToDo}</p>;
  return (
    <Preview sheet={lead} pages={form === 'pocket' ? cardSheets : undefined}>
      {form === 'a4' && <Whole sheets={sheets} address={address} />}
      {form === 'wall' && <Wall sheets={sheets} address={address} />}
      {form === 'pocket' && <Cards sheets={sheets} address={address} onSheets={setCardSheets} />}
      {form === 'person' && <Persons sheets={sheets} address={address} roles={roles} />}
    </Preview>
  );
}
