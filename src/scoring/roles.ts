import type { ChecklistItem } from '../schemas/checklist.ts';
import type { Localised } from '../schemas/localised.ts';
import { judgeAll, type Scored } from './structured.ts';

type Item = Pick<Localised<ChecklistItem>, 'id' | 'rule' | 'role' | 'named'>;

/** The name that the answer goes by in the record, beside that of the case. */
export const rolesStep = (at: string) => `${at}:roles`;

/**
 * Scores who does what. Only where the rule itself names somebody is there anything to score; elsewhere the role is a
 * suggestion of the house, and any answer will do.
 * @param given role by item
 */
export function scoreRoles(items: readonly Item[], given: Readonly<Record<string, string>>): Scored {
  const named = items.flatMap(({ named: roles, ...item }) => (roles ? [{ ...item, roles }] : []));
  const feedback = named.map(({ id, roles }) => ({ at: id, right: roles.includes(given[id] ?? '') }));
  const wrong = new Set(feedback.filter(({ right }) => !right).map(({ at }) => at));
  return {
    verdicts: judgeAll(
      named.map(({ rule }) => rule),
      (rule) => named.every((item) => item.rule !== rule || !wrong.has(item.id)),
    ),
    feedback,
  };
}
