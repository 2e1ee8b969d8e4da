import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { checklist } from './schemas/checklist.ts';
import { desksFile } from './schemas/desks.ts';
import { path } from './schemas/path.ts';
import { phrasesFile } from './schemas/phrases.ts';
import { procedure } from './schemas/procedure.ts';
import { quiz } from './schemas/quiz.ts';
import { roleplay } from './schemas/roleplay.ts';
import { rulesFile } from './schemas/rule.ts';
import { sourcesFile } from './schemas/sources.ts';

/** Ids are paths without the ending that names the kind. */
const named = (ending: string) => ({
  generateId: ({ entry }: { entry: string }) => entry.slice(0, -ending.length),
});

const procedures = 'src/content/procedures';

export const collections = {
  procedures: defineCollection({
    loader: glob({ base: procedures, pattern: '*/procedure.yaml', ...named('/procedure.yaml') }),
    schema: procedure,
  }),
  rules: defineCollection({
    loader: glob({ base: procedures, pattern: '*/rules.yaml', ...named('/rules.yaml') }),
    schema: rulesFile,
  }),
  prose: defineCollection({ loader: glob({ base: procedures, pattern: '*/{zh,en}.mdx', ...named('.mdx') }) }),
  phrases: defineCollection({ loader: glob({ base: 'src/content/phrases', pattern: '*.yaml' }), schema: phrasesFile }),
  paths: defineCollection({ loader: glob({ base: 'src/content/paths', pattern: '*.yaml' }), schema: path }),
  desks: defineCollection({ loader: glob({ base: 'src/content', pattern: 'desks.yaml' }), schema: desksFile }),
  sources: defineCollection({
    loader: glob({ base: 'src/content', pattern: 'sources.yaml' }),
    schema: sourcesFile,
  }),
  roleplays: defineCollection({
    loader: glob({ base: 'drills', pattern: '*/*.roleplay.yaml', ...named('.roleplay.yaml') }),
    schema: roleplay,
  }),
  quizzes: defineCollection({
    loader: glob({ base: 'drills', pattern: '*/*.quiz.yaml', ...named('.quiz.yaml') }),
    schema: quiz,
  }),
  checklists: defineCollection({
    loader: glob({ base: 'drills', pattern: '*/*.checklist.yaml', ...named('.checklist.yaml') }),
    schema: checklist,
  }),
};
