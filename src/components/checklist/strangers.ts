import type { RuleCard } from '../../catalogue/bundle.ts';
import type { FactAnswer } from '../../schemas/checklist.ts';
import type { VisitDrill } from './plan.ts';
import type { Logged, Run } from './run.ts';

/** What a run names that this site does not have: facts, items, roles, rules; each once. */
export interface Checked {
  run: Run;
  strangers: string[];
}

function fits({ facts }: VisitDrill, id: string, answer: FactAnswer): boolean {
  const fact = facts.find((one) => one.id === id);
  if (!fact) return false;
  if ('options' in fact) return fact.options.some((option) => option.id === answer);
  return typeof answer === typeof fact.usual;
}

/**
 * A run from elsewhere without what this site does not know, and the names of that. (Another version of the site may have it.)
 * @param rules the rules that the checklist cites here
 */
export function checked(run: Run, drill: VisitDrill, rules: Readonly<Record<string, RuleCard>>): Checked {
  const added = run.log.flatMap(({ deed }) => (deed.do === 'add' ? deed.item.id : []));
  const items = new Set([...drill.phases.flatMap((phase) => phase.items.map(({ id }) => id)), ...added]);
  const isRole = (role: string) => Object.hasOwn(drill.roles, role);
  const strangers = new Set<string>();
  const known = (name: string, holds: boolean) => {
    if (!holds) strangers.add(name);
    return holds;
  };
  const keep = ({ deed }: Logged): boolean => {
    if (deed.do === 'fact') return known(deed.fact, fits(drill, deed.fact, deed.answer));
    if (deed.do === 'person') return known(deed.role, isRole(deed.role));
    if (deed.do === 'add') return known(deed.item.role, isRole(deed.item.role));
    const role = deed.do !== 'reassign' || known(deed.role, isRole(deed.role));
    return role && (!('item' in deed) || known(deed.item, items.has(deed.item)));
  };
  const log = run.log.filter(keep);
  const versions = Object.entries(run.rules).filter(([rule]) => known(rule, Object.hasOwn(rules, rule)));
  return { run: { ...run, rules: Object.fromEntries(versions), log }, strangers: [...strangers] };
}
