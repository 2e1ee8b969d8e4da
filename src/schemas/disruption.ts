import { z } from 'astro/zod';
import { actions, before } from './actions.ts';
import { slug, text } from './text.ts';

/** What a fact can be told as in a change: as in a case, and a name in both languages. */
const told = z.union([z.boolean(), z.number(), z.string(), text]);

const decision = z
  .strictObject({
    item: slug.describe('An item of this checklist.'),
    why: text.describe('Said when it was marked otherwise.'),
    suggestion: z
      .boolean()
      .optional()
      .describe('True: only sensible, in no rule. It is shown as a suggestion of the house and never scored.'),
  })
  .describe('An item that the change bears on, and why.');

const decisions = z.array(decision).default([]);

/** One thing that happens after the plan was made: 计划赶不上变化. */
export const disruption = z.strictObject({
  id: slug,
  title: text.describe('A few words to choose it by.'),
  case: slug.describe('The plan before: a case of this checklist, its text and its facts.'),
  plan: text.optional().describe('The plan in other words, where the text of the case tells what nobody knew by then.'),
  tells: text.describe('What happens, and when.'),
  changes: z
    .record(slug, told)
    .default({})
    .describe(
      'The facts that are other than in the case from now on. What the conditions of items say of them is not repeated in the lists below; a name is written in both languages.',
    ),
  adds: decisions.describe('Items that come in, though no condition says so.'),
  drops: decisions.describe('Items that fall away, though no condition says so.'),
  alters: decisions.describe('Items that stay and are done otherwise, though their words do not show it.'),
  unasked: z
    .array(slug)
    .default([])
    .describe('Items, or whole phases, that are not asked about: they are done by now, or can be argued either way.'),
  actions: actions.describe('What to do now, in the model order (three to six); shown shuffled.'),
  before,
});
export type Disruption = z.infer<typeof disruption>;
