import { type Expected, outward, Unreadable } from './problem.ts';

/** What names and times in a record look like. */
export const shapes = {
  /** Ids end storage keys and stand in messages: no blanks, no leading underscore (`__proto__`). */
  id: /^[A-Za-z0-9][\w.:~-]{0,99}$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  slashId: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  /** The last millisecond a `Date` can show. */
  lastTime: 8.64e15,
};

/** An object, to look into. @throws Unreadable */
export function fieldsOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(at, 'object', value);
  return value as Record<string, unknown>;
}

/** A list, each item read in turn. @throws Unreadable */
export function listOf<T>(value: unknown, at: string, each: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Unreadable(at, 'list', value);
  let index = 0;
  try {
    const list: T[] = [];
    for (; index < value.length; index++) list.push(each(value[index]));
    return list;
  } catch (error) {
    throw outward(error, `${at}[${index}]`);
  }
}

/** @throws Unreadable */
export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Unreadable(at, 'text', value);
  return value;
}

/** A text of a certain shape. @throws Unreadable */
export function shaped(value: unknown, at: string, shape: RegExp, expected: Expected): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new Unreadable(at, expected, value);
  return value;
}

/** A number from 0. @throws Unreadable */
export function number(
  value: unknown,
  at: string,
  expected: Expected = 'number',
  top = Number.MAX_SAFE_INTEGER,
): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= top)) throw new Unreadable(at, expected, value);
  return value;
}

/** One of some words. @throws Unreadable */
export function oneOf<T extends string>(value: unknown, at: string, allowed: readonly T[], expected: Expected): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Unreadable(at, expected, value);
  return found;
}
