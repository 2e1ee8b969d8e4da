import { fill } from '../../../i18n/fill.ts';
import { Each } from './Each.tsx';
import { Item } from './Item.tsx';
import type { Sheet, Sheets } from './model.ts';

interface PhasesProps {
  sheets: Sheets;
  base?: string | undefined;
}

/** What must be done before anything in the phases after this one; empty where nothing must. */
export function gatesOf({ lines }: Sheet['phases'][number]): string[] {
  return lines.filter(({ gate, struck }) => gate && struck === undefined).map(({ text }) => text);
}

/** The line after a phase that nobody crosses before its gates are done. */
export function Gate({ sheets, phase }: { sheets: Sheets; phase: number }) {
  const textIn = (sheet: Sheet) => {
    const { gate, gateJoin } = sheet.words;
    const at = sheet.phases[phase];
    return fill(gate, { items: at ? gatesOf(at).join(gateJoin) : '' });
  };
  return (
    <p class="form-gate" data-block>
      <Each sheets={sheets} of={textIn} />
    </p>
  );
}

/** The phases, each with its items and, where nobody may go on, a line that says so. */
export function Phases({ sheets, base }: PhasesProps) {
  return (
    <>
      {sheets[0].phases.map((phase, index) => {
        const gated = gatesOf(phase).length > 0;
        return (
          <section class="form-phase" key={phase.id}>
            <h3 data-block data-glued>
              <Each sheets={sheets} of={(sheet) => sheet.phases[index]?.title} />
            </h3>
            <ul>
              {phase.lines.map(({ id }, at) => (
                <Item
                  sheets={sheets}
                  phase={index}
                  at={at}
                  base={base}
                  glued={gated && at === phase.lines.length - 1}
                  key={id}
                />
              ))}
            </ul>
            {gated && <Gate sheets={sheets} phase={index} />}
          </section>
        );
      })}
    </>
  );
}
