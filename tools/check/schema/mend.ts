import { nearest } from '../nearest.ts';
import type { Path } from '../yaml-file.ts';
import { bare, branches, defOf, kindOf, mayBeLeftOut, type Schema, wants } from './node.ts';
import { day, expectedBy, isBilingual } from './words.ts';

/** A name as names are written here: lower case, hyphens. */
export function slugged(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** How to mend a name that is none of those known. */
export function mendName(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  if (close) return `write \`${close}\``;
  if (known.length > 0) return 'write one of them';
  const slug = slugged(name);
  return slug ? `write \`${slug}\`` : 'write a name in lower-case letters, such as `reply-within-24h`';
}

/** How to mend a field that is unknown, given the fields known and those that are there already. */
export function mendKey(key: string, value: unknown, known: readonly string[], written: readonly string[]): string {
  if (value === null && /[\s，。！？]|^[^a-z]/i.test(key))
    return 'put the text before it in quotes, "…": a comma inside { } ends a text without quotes';
  const free = known.filter((one) => !written.includes(one));
  const close = nearest(key, free);
  return close ? `write \`${close}\`` : 'delete it, or move it where it belongs';
}

/** How to mend a field with nothing in it. */
export function mendEmpty(schema: Schema | undefined, path: Path): string {
  if (path.length === 0) return 'write it, or delete the file';
  if (typeof path.at(-1) === 'number') return 'fill it in, or delete the item';
  return schema && mayBeLeftOut(schema) ? 'fill it in, or delete the line' : 'fill it in';
}

/** A small right value of a schema, as one would write it. */
export function sample(schema: Schema, depth = 0): string {
  const inner = branches(schema)[0] ?? bare(schema);
  const { entries, values, shape, element } = defOf(inner);
  if (entries) return Object.values(entries)[0] ?? '…';
  if (values) return String(values[0]);
  switch (wants(inner)) {
    case 'number':
      return '1';
    case 'boolean':
      return 'true';
    case 'list':
      return `[${element && depth < 2 ? sample(element, depth + 1) : '…'}]`;
    case 'map': {
      if (!shape || depth > 1) return '{ … }';
      const needed = Object.entries(shape).filter(([, field]) => !mayBeLeftOut(field));
      const fields = needed.length > 0 ? needed : Object.entries(shape).slice(0, 1);
      if (fields.length > 3) return '{ … }';
      return `{ ${fields.map(([key, field]) => `${key}: ${sample(field, depth + 1)}`).join(', ')} }`;
    }
    default:
      return '…';
  }
}

/** `{company}` without quotes is read as a map with one empty key. */
function isUnquotedPlaceholder(value: unknown): boolean {
  const entries = kindOf(value) === 'map' ? Object.entries(value as object) : [];
  return entries.length === 1 && entries[0]?.[1] === null;
}

/** The values that a schema names one by one. */
function literals(schema: Schema): string[] {
  return branches(schema).flatMap((one) => (defOf(one).values ?? []).map(String));
}

/** How to mend a value of the wrong kind or form. */
export function mendType(schema: Schema | undefined, value: unknown, path: Path): string {
  if (!schema) return 'write what is expected';
  const kind = kindOf(value);
  const wanted = new Set(branches(schema).map(wants));
  const name = path.at(-1);
  if (literals(schema).length === branches(schema).length) return `write ${expectedBy(schema)}`;
  if (wanted.has('text') && isUnquotedPlaceholder(value))
    return `put the text in quotes: "{${Object.keys(value as object)[0]}}…"`;
  if (value instanceof Date) return `put it in quotes: "${day(value)}"`;
  if (expectedBy(schema) === 'a text' && (kind === 'number' || kind === 'boolean'))
    return `put it in quotes: "${value}"`;
  if (wanted.has('list') && kind !== 'list')
    return kind === 'text' ? `write it as a list: [${value}]` : 'begin every item with “- ”';
  if (isBilingual(bare(schema)) && kind === 'text') return `write \`${name}: ${sample(schema)}\``;
  if (wanted.has('boolean')) return 'write true or false, without quotes';
  if (wanted.has('number') && kind === 'text' && Number.isFinite(Number(value))) return `write ${value} without quotes`;
  if (wanted.has('number')) return `write ${expectedBy(schema)}`;
  if (kind === 'text' && wanted.has('text')) return mendText(schema, String(value));
  return wanted.has('text') ? 'write it in that form' : `write ${sample(schema)}`;
}

/** A text of the wrong form: the nearest right one where it can be told. */
function mendText(schema: Schema, value: string): string {
  const close = nearest(value, literals(schema));
  if (close) return `write \`${close}\``;
  const expected = expectedBy(schema);
  const slug = slugged(value);
  if (expected.startsWith('lower-case') && slug) return `write \`${slug}\``;
  if (expected.startsWith('<procedure>') && !value.includes('/'))
    return `write the procedure before it, such as \`complaints/${slug || 'reply-within-24h'}\``;
  return 'write it in that form';
}
