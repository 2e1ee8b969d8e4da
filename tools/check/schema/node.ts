import type { z } from 'astro/zod';
import type { Path } from '../yaml-file.ts';

/** What a zod schema says of itself; only the parts that are asked for here. */
interface Def {
  type: string;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  valueType?: Schema;
  keyType?: Schema;
  options?: Schema[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: unknown[];
  checks?: { _zod: { def: Record<string, unknown> & { error?: (issue: unknown) => string } } }[];
  check?: string;
  format?: string;
}
export type Schema = z.core.$ZodType;

export function defOf(schema: Schema): Def {
  return schema._zod.def as unknown as Def;
}

/** The description that stands outermost on a schema, whatever wraps it. */
export function descriptionOf(schema: Schema): string | undefined {
  const own = (schema as z.ZodType).description;
  if (own) return own;
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner && descriptionOf(inner);
}

/** True where a value may be left out. */
export function mayBeLeftOut(schema: Schema): boolean {
  return ['optional', 'default', 'prefault'].includes(defOf(schema).type);
}

/** The schema of the value as it is written, without what wraps it (optional, default, lazy, transforms). */
export function bare(schema: Schema): Schema {
  const { type, innerType, in: input } = defOf(schema);
  // The getter of a lazy schema makes a new one each time; zod keeps the first here.
  if (type === 'lazy') return bare((schema as z.ZodLazy<z.ZodType>)._zod.innerType);
  if (type === 'pipe' && input) return bare(input);
  return innerType ? bare(innerType) : schema;
}

/** The key by which a schema of several shapes tells which one is meant. */
export function discriminatorOf(schema: Schema): string | undefined {
  return defOf(bare(schema)).discriminator;
}

/** The shapes that a schema allows: the options of a union, else itself. */
export function branches(schema: Schema): Schema[] {
  const inner = bare(schema);
  return defOf(inner).options?.flatMap(branches) ?? [inner];
}

/** What kind of plain value a schema wants. */
export function wants(schema: Schema): 'text' | 'number' | 'boolean' | 'list' | 'map' | 'other' {
  const { type, values } = defOf(bare(schema));
  if (type === 'string' || type === 'enum') return 'text';
  if (type === 'literal') return typeof values?.[0] === 'number' ? 'number' : 'text';
  if (type === 'number' || type === 'int') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'array') return 'list';
  if (type === 'object' || type === 'record') return 'map';
  return 'other';
}

/** What kind of plain value one is. */
export function kindOf(value: unknown): ReturnType<typeof wants> | 'nothing' {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Date) return 'other';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'other';
}

/** The keys a map of this schema may have. */
export function keysOf(schema: Schema): string[] {
  return Object.keys(defOf(bare(schema)).shape ?? {});
}

/**
 * The shape that a written value was meant to have: by its discriminator, else by its kind, and among
 * maps by the keys they share. Nothing where that is undecided.
 */
export function branchFor(schema: Schema, value: unknown): Schema | undefined {
  const options = branches(schema);
  if (options.length === 1) return options[0];
  const key = discriminatorOf(schema);
  if (key) {
    const said = (value as Record<string, unknown> | null)?.[key];
    return options.find((option) => {
      const own = defOf(option).shape?.[key];
      return own && defOf(bare(own)).values?.includes(said);
    });
  }
  const fitting = options.filter((option) => wants(option) === kindOf(value));
  if (fitting.length < 2 || kindOf(value) !== 'map') return fitting.length === 1 ? fitting[0] : undefined;
  const written = Object.keys(value as object);
  const scored = fitting.map((option) => ({ option, n: keysOf(option).filter((one) => written.includes(one)).length }));
  const most = Math.max(...scored.map(({ n }) => n));
  const best = scored.filter(({ n }) => n === most);
  return most > 0 && best.length === 1 ? best[0]?.option : undefined;
}

/** The schema of the value at a path, as far as it can be told. */
export function schemaAt(schema: Schema, raw: unknown, path: Path): Schema | undefined {
  let here: Schema | undefined = schema;
  let value = raw;
  for (const step of path) {
    const branch: Schema | undefined = here && branchFor(here, value);
    if (!branch) return undefined;
    const { shape, element, valueType }: Def = defOf(branch);
    here = shape?.[step] ?? element ?? valueType;
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  }
  return here;
}
