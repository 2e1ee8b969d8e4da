import { z } from 'astro/zod';
import { day } from './day.ts';
import { slug, text } from './text.ts';

/** When in a visit a procedure is wanted. */
export const moments = ['before', 'arrival', 'conversation', 'afterwards'] as const;

/** `procedure.yaml`: what the head of a procedure's page says about it. */
export const procedure = z.strictObject({
  title: text.describe('The title of its page.'),
  summary: text.describe('One sentence for lists and search results.'),
  order: z.int().min(1).describe('Its place in the list of procedures.'),
  desks: z.array(slug).min(1).describe('Desks that use it; the first fills {company} and {opener} on its page.'),
  moments: z
    .array(z.enum(moments))
    .min(1)
    .describe('When it is wanted: before a visit, on arrival, in the conversation, afterwards.'),
  sources: z
    .array(z.string().regex(/^D([1-9]|1[0-2])$/, 'a source document, D1 to D12'))
    .min(1)
    .describe('Source documents, D1 to D12.'),
  owner: text.describe('The post that answers for it.'),
  version: z.int().min(1).describe('Version of the page.'),
  effective: day.describe('In force since.'),
  review: day.describe('Next review; past that day the page says so.'),
});
export type Procedure = z.infer<typeof procedure>;
