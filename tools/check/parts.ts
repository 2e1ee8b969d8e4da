import type { z } from 'astro/zod';
import type { Place } from './problem.ts';
import { type Path, valueAt, type YamlFile } from './yaml-file.ts';

/** A part of a file that fits its schema, and where it stands. */
export interface Part<T> {
  data: T;
  file: YamlFile;
  path: Path;
  /** The place of something below it. */
  place(below?: Path, of?: 'key' | 'value'): Place;
}

export function partAt<T>(data: T, file: YamlFile, path: Path): Part<T> {
  return { data, file, path, place: (below = [], of = 'value') => file.place([...path, ...below], of) };
}

/** The steps to the items of a list or the entries of a map. */
function steps(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

/**
 * The items of a list or the entries of a map that fit a schema, each on its own: one bad item
 * does not hide what is wrong with the others.
 */
export function parts<S extends z.ZodType>(file: YamlFile | undefined, path: Path, schema: S): Part<z.infer<S>>[] {
  if (!file) return [];
  const value = valueAt(file.raw, path);
  return steps(value).flatMap((step) => {
    const result = schema.safeParse((value as Record<string | number, unknown>)[step]);
    return result.success ? [partAt(result.data, file, [...path, step])] : [];
  });
}

/** The whole content of a file, where it fits the schema. */
export function whole<S extends z.ZodType>(file: YamlFile | undefined, schema: S): Part<z.infer<S>> | undefined {
  const result = file && schema.safeParse(file.raw);
  return result?.success ? partAt(result.data, file as YamlFile, []) : undefined;
}

/** True where every item of a list fits the schema. */
export function allFit(file: YamlFile, path: Path, schema: z.ZodType): boolean {
  return parts(file, path, schema).length === steps(valueAt(file.raw, path)).length;
}
