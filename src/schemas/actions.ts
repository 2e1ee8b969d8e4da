import { z } from 'astro/zod';
import { ruleId, slug, text } from './text.ts';

/** Actions to put in order. The order written here is the model; only the `before` pairs are enforced. */
export const actions = z
  .array(z.strictObject({ id: slug, text }))
  .min(3)
  .describe('The actions, in the model order; they are shown shuffled.');

/** “`first` before `later`”, because of a rule. */
export const before = z
  .array(
    z.strictObject({
      first: slug,
      later: slug,
      rule: ruleId,
      why: text.describe('Said when the pair is the wrong way round.'),
    }),
  )
  .min(1)
  .describe('The pairs that are scored.');

/** An option of a choice. The right one says which rules it keeps; a wrong one says why it is wrong. */
export const option = z.strictObject({
  text,
  right: z.boolean().default(false),
  breaks: z.array(ruleId).default([]).describe('Rules that this option violates (not merely misses).'),
  why: text.optional().describe('Why it is wrong; required on every wrong option.'),
});
