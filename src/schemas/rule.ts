import { z } from 'astro/zod';
import { day } from './day.ts';
import { signs } from './signs.ts';
import { slug, text } from './text.ts';

/** A clause of the source (`D1.10`), or `house` for a rule that this organisation added itself. */
export const clause = z.union([
  z.string().regex(/^D([1-9]|1[0-2])\.\d{2}$/, 'a source clause such as D1.10'),
  z.literal('house'),
]);

/** What a rule said before its meaning changed. Its sentence stays as it was: numbers are written out, not filled in. */
export const earlierRule = z.strictObject({
  version: z.int().min(1).describe('The version that this sentence was.'),
  says: text.describe('The rule as it stood then. Write deadlines out: {hours.…} would show those of today.'),
  until: day.describe('The day on which the next version took its place, YYYY-MM-DD.'),
  why: text.describe('Why it was changed, in a sentence: those who learnt the old one read it.'),
});
export type EarlierRule = z.infer<typeof earlierRule>;

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
  history: z
    .array(earlierRule)
    .min(1)
    .optional()
    .describe('Its earlier versions, oldest first: each from 1 to the one before this. Left out where version is 1.'),
  note: text.optional().describe('Why, or what is doubtful about it. Required where status is not active.'),
  signs: signs
    .optional()
    .describe('How a free answer shows it; left out where only choices, order and registers can test it.'),
});
export type Rule = z.infer<typeof rule>;

/** `rules.yaml` of a procedure, in the order of the page. */
export const rulesFile = z.strictObject({ rules: z.array(rule).min(1) });
