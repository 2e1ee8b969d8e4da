import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from './check/formats.ts';
import { jsonSchemas, schemaFolder, shipped } from './json-schema.ts';

const root = join(import.meta.dirname, '..');
const stale = 'public/schemas is stale: run `npm run json-schema` and commit what it writes';

describe('the JSON Schemas for editors', () => {
  test.each(Object.entries(jsonSchemas()))('%s.json is what the zod schema says', (name, text) => {
    expect(readFileSync(join(root, schemaFolder, `${name}.json`), 'utf8'), stale).toBe(text);
  });

  test('there are no others', () => {
    expect(readdirSync(join(root, schemaFolder)).sort(), stale).toEqual(
      Object.keys(shipped)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  test('signs refer to themselves', () => {
    const { definitions } = JSON.parse(jsonSchemas().rules ?? '');
    expect(Object.keys(definitions)).toEqual(['sign']);
  });

  test('editors are told which files each is for', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(Object.entries(formats).map(([name, { glob }]) => [`./${schemaFolder}/${name}.json`, glob])),
    );
  });
});
