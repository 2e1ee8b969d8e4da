import type { z } from 'astro/zod';
import { ruleId, text, wordings } from '../../../src/schemas/text.ts';
import { either, error, type Problem } from '../problem.ts';
import { type Path, valueAt, type YamlFile } from '../yaml-file.ts';
import { mendEmpty, mendKey, mendName, mendType, sample } from './mend.ts';
import { branches, branchFor, descriptionOf, keysOf, kindOf, type Schema, schemaAt, wants } from './node.ts';
import { discriminatorValues, expectedBy, fieldWords, kindWords, plainly, shown } from './words.ts';

type Issue = z.core.$ZodIssue;

/** What is written, what was expected there, and in which file. */
interface Written {
  file: YamlFile;
  schema: Schema;
}

/** Descriptions that say no more than the expected form does. */
const plainDescriptions = new Set([text, wordings, ruleId].map(({ description }) => description));

/** The form expected at a schema, and what the field is for. */
function expectation(schema: Schema | undefined, fallback: string): string {
  if (!schema) return fallback;
  const purpose = descriptionOf(schema);
  return `${expectedBy(schema)}${purpose && !plainDescriptions.has(purpose) ? ` (${purpose})` : ''}`;
}

/** What a value is called: its key, or its number in a list. */
function name(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `item ${last + 1} of \`${path.at(-2) ?? 'the list'}\`` : `\`${last}\``;
}

/** `kind: 3`, or for an item of a list the value alone. */
function written(path: Path, value: unknown): string {
  const last = path.at(-1);
  return shown(typeof last === 'string' ? `${last}: ${plainly(value)}` : value);
}

function leftOut({ file, schema }: Written, path: Path): Problem {
  const here = schemaAt(schema, file.raw, path);
  return error(
    file.place(path.slice(0, -1)),
    `${name(path)} is missing`,
    expectation(here, 'a value'),
    `write \`${path.at(-1)}: ${here ? sample(here) : '…'}\``,
  );
}

function wrongType({ file, schema }: Written, path: Path, value: unknown): Problem {
  const here = schemaAt(schema, file.raw, path);
  const found =
    kindOf(value) === 'nothing'
      ? `${name(path)} is empty`
      : written(path, value) +
        (here && branches(here).some((one) => wants(one) === kindOf(value)) ? '' : `, ${kindWords(value)}`);
  const mend = kindOf(value) === 'nothing' ? mendEmpty(here, path) : mendType(here, value, path);
  return error(file.place(path), found, expectation(here, 'another kind of value'), mend);
}

function unknownKeys({ file, schema }: Written, path: Path, keys: readonly string[]): Problem[] {
  const map = schemaAt(schema, file.raw, path);
  const branch = map && branchFor(map, valueAt(file.raw, path));
  const known = branch ? keysOf(branch) : map ? branches(map).flatMap(keysOf) : [];
  const written = Object.keys((valueAt(file.raw, path) ?? {}) as object);
  return keys.map((key) =>
    error(
      file.place([...path, key], 'key'),
      `an unknown field ${shown(key)}`,
      known.length > 0 ? `one of ${branch ? fieldWords(branch) : known.join(', ')}` : 'no field of this name',
      mendKey(key, valueAt(file.raw, [...path, key]), known, written),
    ),
  );
}

/** No shape of a union fits: the one that was meant is explained, or else all are named. */
function noBranch(at: Written, path: Path, issue: Extract<Issue, { code: 'invalid_union' }>): Problem[] {
  const { file, schema } = at;
  const here = schemaAt(schema, file.raw, path);
  const value = valueAt(file.raw, path);
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  const union = discriminator ? schemaAt(schema, file.raw, path.slice(0, -1)) : here;
  if (discriminator && union) {
    const options = discriminatorValues(union);
    if (value === undefined)
      return [
        error(
          file.place(path.slice(0, -1)),
          `${name(path)} is missing`,
          either(options),
          `write \`${discriminator}: ${options[0]}\` or another of them`,
        ),
      ];
    return [error(file.place(path), written(path, value), either(options), mendName(String(value), options))];
  }
  if (value === undefined) return [leftOut(at, path)];
  const meant = here && branchFor(here, value);
  const index = meant && here ? branches(here).indexOf(meant) : -1;
  const inner = issue.errors[index];
  if (inner && issue.errors.length === (here ? branches(here).length : 0))
    return inner.flatMap((one) => explain({ ...one, path: [...path, ...one.path] } as Issue, at));
  return undecided(at, path, value, here);
}

function undecided({ file }: Written, path: Path, value: unknown, here: Schema | undefined): Problem[] {
  const keys = kindOf(value) === 'map' ? Object.keys(value as object) : [];
  const known = here ? branches(here).flatMap(keysOf) : [];
  const strange = keys.filter((key) => !known.includes(key));
  if (strange.length > 0 && known.length > 0)
    return strange.map((key) =>
      error(
        file.place([...path, key], 'key'),
        `an unknown field ${shown(key)}`,
        `one of ${known.join(', ')}`,
        mendName(key, known),
      ),
    );
  if (keys.length > 1)
    return [
      error(
        file.place(path),
        `${either(
          keys.map((key) => `\`${key}\``),
          'and',
        )} side by side in one map`,
        expectation(here, 'one of them'),
        `make a list item of each below \`all:\` or \`any:\``,
      ),
    ];
  return [
    error(file.place(path), written(path, value), expectation(here, 'another value'), mendType(here, value, path)),
  ];
}

/** A zod issue in plain words: where it is, what was found there, what was expected, how to mend it. */
export function explain(issue: Issue, at: Written): Problem[] {
  const { file, schema } = at;
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(file.raw, path);
  const here = schemaAt(schema, file.raw, path);
  const expected = expectation(here, issue.message);
  const problem = (mend: string) => [error(file.place(path), written(path, value), expected, mend)];
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      if (value === undefined && path.length > 0) return [leftOut(at, path)];
      if (issue.code === 'invalid_type' || kindOf(value) === 'nothing') return [wrongType(at, path, value)];
      return problem(mendName(String(value), issue.values.map(String)));
    case 'unrecognized_keys':
      return unknownKeys(at, path, issue.keys);
    case 'invalid_union':
      return noBranch(at, path, issue);
    case 'invalid_key':
      return [
        error(
          file.place(path, 'key'),
          `the name ${shown(path.at(-1))}`,
          issue.issues[0]?.message ?? 'another name',
          mendName(String(path.at(-1)), []),
        ),
      ];
    case 'too_small':
    case 'too_big':
      return [tooMuchOrLittle(at, path, value, here, issue)];
    default:
      return problem(mendType(here, value, path));
  }
}

function tooMuchOrLittle(
  { file }: Written,
  path: Path,
  value: unknown,
  here: Schema | undefined,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
): Problem {
  const expected = expectation(here, issue.message);
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (typeof value === 'string')
    return error(file.place(path), `${name(path)} is empty`, expected, mendEmpty(here, path));
  if (!Array.isArray(value))
    return error(
      file.place(path),
      written(path, value),
      expected,
      `write ${bound} or ${issue.code === 'too_small' ? 'more' : 'less'}`,
    );
  const found = value.length === 0 ? `${name(path)} is an empty list` : `${name(path)} has ${value.length}`;
  const more = Number(bound) - value.length;
  return error(file.place(path), found, expected, more > 0 ? `add ${more === 1 ? 'one' : more}` : `take ${-more} out`);
}
