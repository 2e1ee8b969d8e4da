import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { fitRules, sessionIn } from '../drill/resume.ts';
import type { Rehearsal } from './rehearsal.ts';

/**
 * The practice that a draft holds.
 * @param now milliseconds since 1970
 * @returns undefined where there is none, or where the checklist has changed under it
 */
export function resumeRehearsal({ drill, rules }: ChecklistBundle, draft: unknown, now: number): Rehearsal | undefined {
  const rehearsal = sessionIn<Rehearsal>(draft, now);
  if (!rehearsal || !Array.isArray(rehearsal.picked) || !Array.isArray(rehearsal.phases)) return undefined;
  if (typeof rehearsal.roles !== 'object' || rehearsal.roles === null) return undefined;
  const lines = new Set([...drill.phases.flatMap(({ items }) => items), ...drill.decoys].map(({ id }) => id));
  const whole =
    drill.cases.some(({ id }) => id === rehearsal.case) &&
    rehearsal.picked.every((id) => lines.has(id)) &&
    rehearsal.phases.length === drill.phases.length &&
    drill.phases.every(({ id }) => rehearsal.phases.includes(id)) &&
    (rehearsal.view === 'end') === (rehearsal.step !== undefined) &&
    fitRules(
      [rehearsal.step, rehearsal.rolesStep].flatMap((step) => step ?? []),
      rules,
    );
  return whole ? rehearsal : undefined;
}
