import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { Condition } from '../../schemas/checklist.ts';

type Words = Messages['handbook']['sheet'];

/** Letters for the facts of a case, so that a line on paper can refer to them: A, B … Z, A2, B2 … */
export const letterOf = (index: number) =>
  `${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26) + 1}`;

/**
 * When an item is due, in words.
 * @param due hours after the event, negative before it; a filled-in deadline comes as text (`"24"`)
 * @returns empty where no time is set
 */
export function dueText(due: number | string | undefined, t: Words): string {
  if (due === undefined) return '';
  const hours = Number(due);
  if (hours === 0) return t.atOnce;
  const inDays = hours % 24 === 0 && Math.abs(hours) >= 48;
  const n = Math.abs(inDays ? hours / 24 : hours);
  if (hours > 0) return fill(inDays ? t.withinDays : t.within, { n });
  return fill(inDays ? t.beforeDays : t.before, { n });
}

/** A fact as far as a condition names its answers. */
interface Asked {
  id: string;
  options?: readonly { id: string; label: string }[] | undefined;
}

function answerText(wanted: Condition, { options }: Asked, t: Words): string {
  if (typeof wanted === 'boolean') return wanted ? t.yes : t.no;
  if (typeof wanted === 'string' || Array.isArray(wanted)) {
    const labels = [wanted].flat().map((id) => options?.find((option) => option.id === id)?.label ?? id);
    return labels.join(t.or);
  }
  const { atLeast, atMost } = wanted;
  const bounds = [atLeast === undefined ? '' : `≥ ${atLeast}`, atMost === undefined ? '' : `≤ ${atMost}`];
  return bounds.filter(Boolean).join(t.and);
}

/**
 * The condition of an item, by the letters of the facts: “A 否，C 是，D 午餐或晚餐，E ≥ 10”.
 * @param facts the facts of the checklist, in its order
 * @returns empty for an item that always applies
 */
export function conditionText(
  when: Readonly<Record<string, Condition>> | undefined,
  facts: readonly Asked[],
  t: Words,
): string {
  const parts = facts.flatMap((fact, index) => {
    const wanted = when?.[fact.id];
    return wanted === undefined ? [] : `${letterOf(index)} ${answerText(wanted, fact, t)}`;
  });
  return parts.length > 0 ? fill(t.when, { facts: parts.join(t.and) }) : '';
}
