import { parseArgs } from 'node:util';
import type { Catalogue, FullRule } from '../../../src/catalogue/catalogue.ts';
import { nearest } from '../nearest.ts';
import { either } from '../problem.ts';
import { canScore } from '../scoring.ts';

export const usage = `npm run check                                        every problem in the content
npm run check -- --report [<procedure>[/<rule>]]     and what the labelled answers say of rules and phrases`;

/** Which rules a report is asked for; nothing where none is. */
export type Shown = (rule: FullRule) => boolean;

/**
 * Reads the command line.
 * @returns which rules to report on; nothing where no report is asked for
 * @throws where it is called wrongly, or with a name that the content does not have; the message says what to write
 */
export function asked(args: string[], catalogue: Catalogue): Shown | undefined {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { report: { type: 'boolean' } } });
  const [name, ...more] = positionals;
  if (name !== undefined && !values.report)
    throw new Error(`A name stands behind --report: “${name}” is asked for nothing.`);
  if (more.length > 0) throw new Error(`Name one procedure or rule, not ${positionals.length}.`);
  if (!values.report) return undefined;
  return name === undefined ? () => true : shownBy(name, catalogue);
}

function shownBy(name: string, catalogue: Catalogue): Shown {
  const [procedure, rule] = name.split('/');
  if (rule === undefined) {
    const known = [...catalogue.procedures.keys()];
    if (known.includes(name)) return (one) => one.procedure === name;
    throw new Error(`There is no procedure “${name}”: write ${nearest(name, known) ?? either(known)}.`);
  }
  const found = catalogue.rules.get(name);
  const scored = [...catalogue.rules.values()]
    .filter((one) => canScore({ catalogue }, one))
    .map(({ fullId }) => fullId);
  if (scored.includes(name)) return (one) => one.fullId === name;
  if (found) throw new Error(`No free answer is scored on the rule “${name}”.`);
  const near = nearest(name, scored);
  const own = scored.filter((id) => id.startsWith(`${procedure}/`));
  throw new Error(
    `There is no rule “${name}”: write ${near ?? either(own.length > 0 ? own : [...catalogue.procedures.keys()])}.`,
  );
}
