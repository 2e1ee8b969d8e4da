import { z } from 'astro/zod';
import { signs } from './signs.ts';
import { slug, text } from './text.ts';

/** A clause of the source (`D1.10`), or `house` for a rule that this organisation added itself. */
export const clause = z.union([
  z.string().regex(/^D([1-9]|1[0-2])\.\d{2}$/, 'a source clause such as D1.10'),
  z.literal('house'),
]);

/** One checkable duty or prohibition of a procedure. */
export const rule = z.strictObject({
  id: slug.describe('Its name within the procedure; never used again for another rule.'),
  version: z.int().min(1).describe('Raised when the meaning changes; a mended typo does not raise it.'),
  kind: z.enum(['do', 'dont']).describe('do: a duty. dont: a prohibition.'),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('What it counts in a score.'),
  redLine: z.boolean().default(false).describe('True: breaking it fails the drill whatever the total.'),
  observed: z
    .boolean()
    .optional()
    .describe(
      'True: somebody has to watch it (posture, tone, dress, timing, who walks where). It stands on the observation sheet.',
    ),
  status: z
    .enum(['active', 'review', 'superseded'])
    .default('active')
    .describe('review: legally doubtful, shown with a note, never scored. superseded: shown struck out, never scored.'),
  source: z.array(clause).min(1).describe('The source clauses it carries over, or [house].'),
  desk: slug
    .optional()
    .describe('The only desk it holds for, where it is not the first of its procedure: its name and opener apply.'),
  says: text.describe('The rule itself, one or two sentences.'),
  note: text.optional().describe('Why, or what is doubtful about it. Required where status is not active.'),
  signs: signs
    .optional()
    .describe('How a free answer shows it; left out where only choices, order and registers can test it.'),
});
export type Rule = z.infer<typeof rule>;

/** `rules.yaml` of a procedure, in the order of the page. */
export const rulesFile = z.strictObject({ rules: z.array(rule).min(1) });
