/** A made-up log on the content as it is now: for measurements, and to look at pages with weeks behind them. */
import { type Catalogue, type Drill, rulesOfDrill } from '../src/catalogue/catalogue.ts';
import type { Attempt } from '../src/learner/attempt.ts';
import { type GeneratedDrill, generateLog, type LogPlan } from '../src/learner/generate.ts';
import { scoredRulesOfItem } from '../src/scoring/item.ts';
import { scoredRules } from '../src/scoring/turn.ts';

function stepsOf(drill: Drill): GeneratedDrill['steps'] {
  switch (drill.kind) {
    case 'roleplay':
      return drill.data.turns.map((turn) => ({ at: turn.id, rules: scoredRules(turn) }));
    case 'quiz':
      return drill.data.items.map((item) => ({ at: item.id, rules: scoredRulesOfItem(item) }));
    case 'checklist':
      return drill.data.cases.map(({ id }) => ({ at: id, rules: rulesOfDrill(drill) }));
  }
}

/** The rules that are scored, as the learner's functions want them. */
export function scoredRulesOf({ rules }: Catalogue) {
  return [...rules.values()]
    .filter(({ status }) => status === 'active')
    .map(({ fullId: id, version, weight, redLine }) => ({ id, version, weight, redLine }));
}

/** So many attempts at the drills there are. */
export function logOn(catalogue: Catalogue, plan: Pick<LogPlan, 'seed' | 'attempts' | 'days' | 'end'>): Attempt[] {
  const drills = [...catalogue.drills.values()].map((drill) => ({
    id: drill.id,
    kind: drill.kind,
    steps: stepsOf(drill),
  }));
  return generateLog({ ...plan, rules: scoredRulesOf(catalogue), drills });
}
