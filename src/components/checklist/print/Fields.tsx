import { Each } from './Each.tsx';
import type { FactLine, Sheet, Sheets } from './model.ts';

/** A line to fill in by pen. */
function Blank({ sheets, of, wide }: { sheets: Sheets; of: (sheet: Sheet) => string; wide?: boolean | undefined }) {
  return (
    <div data-wide={wide || undefined}>
      <dt>
        <Each sheets={sheets} of={of} />
      </dt>
      <dd />
    </div>
  );
}

/** What is filled in by pen at the head: nothing about guests is stored. */
export function Blanks({ sheets }: { sheets: Sheets }) {
  return (
    <dl class="form-blanks" data-block>
      {sheets[0].blanks.map(({ id, label, wide }, index) => (
        <Blank sheets={sheets} of={(sheet) => sheet.blanks[index]?.label ?? label} wide={wide} key={id} />
      ))}
    </dl>
  );
}

/** The facts of the visit: to be ticked on the blank form, told on a filled one. */
export function Facts({ sheets }: { sheets: Sheets }) {
  const [{ facts }] = sheets;
  if (facts.length === 0) return null;
  return (
    <section class="form-facts" data-told={facts[0]?.answer !== undefined || undefined} data-block>
      <h3>
        <Each sheets={sheets} of={({ words }) => (facts[0]?.answer === undefined ? words.facts : words.thisTime)} />
      </h3>
      <ul>
        {facts.map((fact, index) => (
          <li key={fact.id} data-many={fact.options.length > 2 || undefined}>
            <span>
              {fact.answer === undefined && <b>{fact.letter}</b>}{' '}
              <Each sheets={sheets} of={(sheet) => sheet.facts[index]?.asks} />
            </span>
            <span class="form-answer">
              <Answer sheets={sheets} fact={fact} index={index} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ sheets, fact, index }: { sheets: Sheets; fact: FactLine; index: number }) {
  if (fact.answer !== undefined)
    return (
      <b>
        <Each sheets={sheets} of={(sheet) => sheet.facts[index]?.answer} />
      </b>
    );
  if (fact.options.length === 0)
    return (
      <span class="form-gap">
        <Each sheets={sheets} of={(sheet) => sheet.facts[index]?.usual} />
      </span>
    );
  return (
    <>
      {fact.options.map((option, at) => (
        <span class="form-option" key={option}>
          <span class="form-box" /> <Each sheets={sheets} of={(sheet) => sheet.facts[index]?.options[at]} />
        </span>
      ))}
    </>
  );
}

/** Where those who answer for it sign. */
export function Signatures({ sheets, own }: { sheets: Sheets; own?: boolean }) {
  const [{ phases }] = sheets;
  const newer = phases.some(({ lines }) => lines.some(({ version }) => version > 1));
  const fields = own ? (['signature', 'date'] as const) : (['checkedBy', 'date'] as const);
  return (
    <footer class="form-foot" data-block>
      <dl class="form-blanks">
        {fields.map((field) => (
          <Blank sheets={sheets} of={({ words }) => words[field]} key={field} />
        ))}
      </dl>
      {newer && (
        <p class="form-notes">
          <Each sheets={sheets} of={({ words }) => words.firstVersion} />
        </p>
      )}
    </footer>
  );
}
