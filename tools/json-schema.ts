/**
 * Writes the JSON Schemas of all YAML files, and of the backup file, to `public/schemas`, for editors: `npm run json-schema`.
 * They come from the schemas in `src/schemas`; a unit test fails when they are stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { recordFile } from '../src/schemas/record.ts';
import { formats } from './check/formats.ts';

/** Where they lie, below the root. */
export const schemaFolder = 'public/schemas';

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** What zod leaves out or says in its own terms. */
const forEditors: Override = ({ zodSchema, jsonSchema }) => {
  const { type, checks } = zodSchema._zod.def as z.core.$ZodTypeDef & { checks?: z.core.$ZodCheck[] };
  // A day is written as text; some YAML readers make a date of it, which editors need not know.
  const options = type === 'union' ? (zodSchema._zod.def as z.core.$ZodUnionDef).options : [];
  if (options.some((option) => option._zod.def.type === 'date')) {
    delete jsonSchema.anyOf;
    Object.assign(jsonSchema, { type: 'string', format: 'date' });
  }
  // The bounds of whole numbers in JavaScript say nothing to an author.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  for (const { _zod } of checks ?? []) {
    const message = jsonSchema.pattern && _zod.def.error?.({} as never);
    if (typeof message === 'string') Object.assign(jsonSchema, { patternErrorMessage: message });
  }
};

/** Every schema that is shipped, by the name of its file. */
export const shipped: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(formats).map(([name, { schema }]) => [name, schema])),
  record: recordFile,
};

/** The text of each schema file, by its name without `.json`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shipped).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
        override: forEditors,
      });
      // The signs are the only schema that names itself; zod numbers it.
      return [name, `${JSON.stringify(json, null, 2).replaceAll('__schema0', 'sign')}\n`];
    }),
  );
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', schemaFolder);
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(jsonSchemas());
  for (const [name, text] of schemas) writeFileSync(join(folder, `${name}.json`), text);
  console.log(`${schemas.length} schemas written to ${schemaFolder}.`);
}
