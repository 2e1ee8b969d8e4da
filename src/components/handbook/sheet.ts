import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';

type Words = Messages['handbook']['sheet'];

/** Letters for the facts of a case, so that a line on paper can refer to them: A, B … */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

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

/**
 * The condition of an item, by the letters of the facts: “A 否，C 是”.
 * @param facts the facts of the checklist, in its order
 * @returns empty for an item that always applies
 */
export function conditionText(
  when: Record<string, boolean> | undefined,
  facts: readonly { id: string }[],
  t: Words,
): string {
  const parts = facts.flatMap(({ id }, index) => {
    const holds = when?.[id];
    return holds === undefined ? [] : `${letterOf(index)} ${holds ? t.yes : t.no}`;
  });
  return parts.length > 0 ? fill(t.when, { facts: parts.join(t.and) }) : '';
}
