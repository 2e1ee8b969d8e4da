import { fill } from '../../i18n/fill.ts';
import { byDrill } from '../../learner/by-drill.ts';
import type { RecordProcedure } from '../../learner/record-catalogue.ts';
import { showDay, showShare } from './format.ts';
import type { Reckoned } from './reckon.ts';
import { StateSeal } from './StateSeal.tsx';
import { titleOf } from './titles.ts';
import type { View } from './view.ts';
import './print.css';

interface PrintHeadProps {
  /** The trainee; empty where nobody gave a name. */
  name: string;
  /** When it is printed, milliseconds since 1970. */
  day: number;
  view: View;
}

/** Whose record it is, and of which day. */
export function PrintHead({ name, day, view: { t, locale } }: PrintHeadProps) {
  return <>{fill(name === '' ? t.print.day : t.print.of, { name, day: showDay(day, locale) })}</>;
}

interface PrintSheetProps {
  reckoned: Reckoned;
  view: View;
}

/** What is added on paper: the rules that were practised in words, and the attempts drill by drill. */
export function PrintSheet({ reckoned: { attempts, masteries }, view }: PrintSheetProps) {
  const { t, locale } = view;
  const words = t.print;
  const isTried = (id: string) => (masteries.get(id)?.state ?? 'untried') !== 'untried';
  const tried = view.catalogue.procedures.filter(({ rules }) => rules.some(({ id }) => isTried(id)));
  const share = (value: number | undefined) => (value === undefined ? '' : showShare(value, locale));
  return (
    <>
      <section>
        <h2>{words.drills}</h2>
        <table class="record-sums">
          <thead>
            <tr>
              {[words.drill, words.kind, words.times, words.best, words.latest, words.red, words.last].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byDrill(attempts).map((sum) => (
              <tr key={sum.drill}>
                <th scope="row">{titleOf(sum, view)}</th>
                <td>{t.kinds[sum.kind]}</td>
                <td>{sum.attempts}</td>
                <td>{share(sum.best)}</td>
                <td>{share(sum.latest)}</td>
                <td>{sum.failed || ''}</td>
                <td>{showDay(sum.last, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{words.rules}</h2>
        {tried.map((procedure) => (
          <TriedRules key={procedure.id} procedure={procedure} masteries={masteries} view={view} />
        ))}
      </section>
    </>
  );
}

interface TriedRulesProps {
  procedure: RecordProcedure;
  masteries: Reckoned['masteries'];
  view: View;
}

/** The rules of a procedure that were practised, a line each; of the others the numbers. */
function TriedRules({ procedure, masteries, view: { t, locale } }: TriedRulesProps) {
  const stateOf = (id: string) => masteries.get(id)?.state ?? 'untried';
  const untried = procedure.rules.filter(({ id }) => stateOf(id) === 'untried').map(({ number }) => number);
  return (
    <>
      <h3>{procedure.title}</h3>
      <table class="record-sums">
        <thead>
          <tr>
            <th scope="col">{t.mastery.rule}</th>
            <th scope="col">{t.print.state}</th>
            <th scope="col">{t.languages.head}</th>
            <th scope="col">{t.mastery.lastHead}</th>
          </tr>
        </thead>
        <tbody>
          {procedure.rules
            .filter(({ id }) => stateOf(id) !== 'untried')
            .map((rule) => {
              const { last, locales = [] } = masteries.get(rule.id) ?? {};
              return (
                <tr key={rule.id}>
                  <th scope="row">
                    <span class="record-rule">
                      <StateSeal state={stateOf(rule.id)} redLine={rule.redLine} number={rule.number} />
                      <span>{rule.says}</span>
                    </span>
                  </th>
                  <td>{t.mastery.state[stateOf(rule.id)]}</td>
                  <td>{locales.map((one) => t.languages[one]).join(t.languages.comma)}</td>
                  <td>{last !== undefined && showDay(last, locale)}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
      {untried.length > 0 && (
        <p class="record-note">{fill(t.print.untried, { list: untried.join(t.print.listComma) })}</p>
      )}
    </>
  );
}
