import type { z } from 'astro/zod';
import { checklist } from '../../src/schemas/checklist.ts';
import { desksFile } from '../../src/schemas/desks.ts';
import { examplesFile } from '../../src/schemas/examples.ts';
import { path } from '../../src/schemas/path.ts';
import { phrasesFile } from '../../src/schemas/phrases.ts';
import { procedure } from '../../src/schemas/procedure.ts';
import { quiz } from '../../src/schemas/quiz.ts';
import { roleplay } from '../../src/schemas/roleplay.ts';
import { rulesFile } from '../../src/schemas/rule.ts';
import { sourcesFile } from '../../src/schemas/sources.ts';
import { synonymsFile } from '../../src/schemas/synonyms.ts';

/** The schema of each kind of drill. */
export const drillSchemas = { roleplay, quiz, checklist };

/** Each kind of YAML file: its schema, the files an editor is to apply it to, and how their paths end. */
export const formats: Record<string, { schema: z.ZodType; glob: string; file: RegExp }> = {
  procedure: { schema: procedure, glob: 'src/content/procedures/*/procedure.yaml', file: /\/procedure\.yaml$/ },
  rules: { schema: rulesFile, glob: 'src/content/procedures/*/rules.yaml', file: /\/rules\.yaml$/ },
  examples: { schema: examplesFile, glob: 'src/content/procedures/*/examples.yaml', file: /\/examples\.yaml$/ },
  phrases: { schema: phrasesFile, glob: 'src/content/phrases/*.yaml', file: /\/phrases\/[^/]+\.yaml$/ },
  desks: { schema: desksFile, glob: 'src/content/desks.yaml', file: /\/desks\.yaml$/ },
  path: { schema: path, glob: 'src/content/paths/*.yaml', file: /\/paths\/[^/]+\.yaml$/ },
  sources: { schema: sourcesFile, glob: 'src/content/sources.yaml', file: /\/sources\.yaml$/ },
  synonyms: { schema: synonymsFile, glob: 'src/content/synonyms.yaml', file: /\/synonyms\.yaml$/ },
  roleplay: { schema: roleplay, glob: 'drills/*/*.roleplay.yaml', file: /\.roleplay\.yaml$/ },
  quiz: { schema: quiz, glob: 'drills/*/*.quiz.yaml', file: /\.quiz\.yaml$/ },
  checklist: { schema: checklist, glob: 'drills/*/*.checklist.yaml', file: /\.checklist\.yaml$/ },
};

/** The schema of a file, by its path. */
export function schemaFor(path: string): z.ZodType | undefined {
  return Object.values(formats).find(({ file }) => file.test(path))?.schema;
}
