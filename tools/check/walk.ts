import type { Path } from './yaml-file.ts';

/** A value and the way to it. */
export interface Step {
  path: Path;
  value: unknown;
}

/** Every value of plain data, parents before children. */
export function* everyValue(value: unknown, path: Path = []): Generator<Step> {
  yield { path, value };
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value))
    yield* everyValue(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The values that a pattern such as `['turns', '*', 'actions', '*']` reaches. */
export function reach(raw: unknown, pattern: readonly string[]): Step[] {
  let found: Step[] = [{ path: [], value: raw }];
  for (const step of pattern)
    found = found.flatMap(({ path, value }) => {
      if (value === null || typeof value !== 'object') return [];
      const keys = step === '*' ? Object.keys(value) : step in value ? [step] : [];
      return keys.map((key) => ({
        path: [...path, Array.isArray(value) ? Number(key) : key],
        value: (value as Record<string, unknown>)[key],
      }));
    });
  return found;
}
