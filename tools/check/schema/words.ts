import { either } from '../problem.ts';
import { bare, branches, defOf, discriminatorOf, keysOf, kindOf, mayBeLeftOut, type Schema, wants } from './node.ts';

/** A date as it is written. */
export function day(value: Date): string {
  return Number.isNaN(value.getTime()) ? 'a day that is not' : value.toISOString().slice(0, 10);
}

/** A value as it stands in a file. */
export function plainly(value: unknown): string {
  if (value instanceof Date) return day(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The same in code marks, cut to a length that can be read at a glance. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = plainly(value);
  if (text === '') return '""';
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `\`${short.replaceAll('\n', ' ')}\``;
}

/** What kind of thing a value is, in words. */
export function kindWords(value: unknown): string {
  const words = {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    map: 'a map (key: value)',
    nothing: 'nothing',
    other: 'a date',
  };
  return words[kindOf(value)];
}

/** True for `{ zh: …, en: … }` of two texts or two lists. */
export function isBilingual(schema: Schema): boolean {
  return keysOf(schema).join() === 'zh,en';
}

/** The message a schema's own pattern carries, such as “lower-case letters and digits, joined by hyphens”. */
function patternWords(schema: Schema): string | undefined {
  for (const { _zod } of defOf(schema).checks ?? []) {
    const message = _zod.def.error?.({});
    if (typeof message === 'string') return message;
    if (_zod.def.format === 'regex') return `a text of the form ${_zod.def.pattern}`;
  }
  return undefined;
}

/** The bounds of a number or of a list's length; `over` where the least value itself is excluded. */
function bounds(schema: Schema): { least?: number; most?: number; over?: boolean } {
  const found: ReturnType<typeof bounds> = {};
  for (const { _zod } of defOf(schema).checks ?? []) {
    const { check, value, minimum, maximum, inclusive } = _zod.def;
    if (check === 'greater_than') Object.assign(found, { least: Number(value), over: !inclusive });
    if (check === 'less_than') found.most = Number(value);
    if (check === 'min_length') found.least = Number(minimum);
    if (check === 'max_length') found.most = Number(maximum);
  }
  return found;
}

function numberWords(schema: Schema): string {
  const whole = [defOf(schema), ...(defOf(schema).checks ?? []).map(({ _zod }) => _zod.def)].some(
    ({ format }) => format === 'safeint',
  );
  const { least, most, over } = bounds(schema);
  const name = whole ? 'a whole number' : 'a number';
  if (least === undefined) return name;
  if (over) return `${name} above ${least}`;
  return most === undefined ? `${name}, ${least} or more` : `${name} from ${least} to ${most}`;
}

/** The pattern that the outcome of a transformed value must fit. */
function outcomeWords(schema: Schema): string | undefined {
  const { type, out } = defOf(schema);
  return type === 'pipe' && out ? (outcomeWords(out) ?? patternWords(out)) : undefined;
}

/** What a schema expects, in plain words. */
export function expectedBy(schema: Schema): string {
  const outcome = outcomeWords(schema);
  if (outcome) return outcome;
  const inner = bare(schema);
  const { type, entries, values, element, discriminator } = defOf(inner);
  if (discriminator) return `a map with \`${discriminator}\`: ${either(discriminatorValues(inner))}`;
  const options = branches(inner);
  if (options.length > 1) return optionWords(options);
  if (type === 'enum') return either(Object.values(entries ?? {}));
  if (type === 'literal') return either((values ?? []).map(String));
  switch (wants(inner)) {
    case 'text':
      return patternWords(inner) ?? 'a text';
    case 'number':
      return numberWords(inner);
    case 'boolean':
      return 'true or false';
    case 'list': {
      const least = bounds(inner).least ?? 0;
      const of = element && wants(element) === 'text' ? ` of ${patternWords(bare(element)) ? 'names' : 'texts'}` : '';
      return `a list${of}${least > 0 ? `, at least ${least}` : ''}`;
    }
    case 'map':
      return mapWords(inner);
    default:
      return type;
  }
}

function mapWords(schema: Schema): string {
  if (isBilingual(schema))
    return defOf(bare(defOf(schema).shape?.zh as Schema)).type === 'array'
      ? 'a list in each language: { zh: […], en: […] }'
      : 'a text in each language: { zh: …, en: … }';
  const { shape } = defOf(schema);
  return shape ? `a map with ${fieldWords(schema)}` : 'a map (name: value)';
}

/** The fields of a map, the optional ones in brackets. */
export function fieldWords(schema: Schema): string {
  const { shape } = defOf(bare(schema));
  return Object.entries(shape ?? {})
    .map(([key, field]) => (mayBeLeftOut(field) ? `(${key})` : key))
    .join(', ');
}

/** The values of the key that tells the shapes apart. */
export function discriminatorValues(schema: Schema): string[] {
  const key = discriminatorOf(schema) ?? '';
  return branches(schema).flatMap((option) => {
    const own = defOf(option).shape?.[key];
    return own ? (defOf(bare(own)).values ?? []).map(String) : [];
  });
}

/** Maps of a single key are named by that key alone; options that say the same are named once. */
function optionWords(options: Schema[]): string {
  const single = options.filter((option) => keysOf(option).length === 1);
  const others = options.filter((option) => !single.includes(option)).map(expectedBy);
  const keys = single.length > 1 ? [`a map with one of ${either(single.flatMap(keysOf))}`] : single.map(expectedBy);
  const all = [...new Set([...others, ...keys])];
  return options.every((option) => defOf(option).values) ? either(all) : all.join(', or ');
}
