import { z } from 'astro/zod';
import { slug } from './text.ts';

/** A limit in the unit named: a plain number, or the name of a deadline of the desk (`reply` → `hours.reply`). */
const limit = z.union([z.number(), slug]);

/**
 * What an answer must show. Data, never code:
 * - `promise-reply`: a phrase of that group, asserted (not negated, reported, hypothetical, hedged);
 * - `all`, `any`: every one, at least one;
 * - `near`: every one, within one sentence; for `met` at most one clause may stand between, for `violated` none;
 * - `opening`: within the first two clauses of the answer;
 * - `question`: inside a clause that asks;
 * - `not`: no such match anywhere;
 * - `negated`: the match is there but denied (“不会回复您”);
 * - `slot`: a fact of the drill or the desk is said (`company`, `fact.caller` …);
 * - `wrong`: another value stands where that fact belongs (another company, another number);
 * - `quantity`: an amount of time or people within the bounds given.
 */
export type Sign =
  | string
  | { all: Sign[] }
  | { any: Sign[] }
  | { near: Sign[] }
  | { opening: Sign }
  | { question: Sign }
  | { not: Sign }
  | { negated: Sign }
  | { slot: string }
  | { wrong: string }
  | {
      quantity: {
        unit: 'hour' | 'person' | 'day';
        max?: number | string;
        over?: number | string;
        min?: number | string;
      };
    };

const slotName = z.string().regex(/^(company|fact\.[a-z0-9-]+)$/, 'company, or fact.<name> for a fact of the drill');

/** A node of the signs grammar; see {@link Sign}. */
export const sign: z.ZodType<Sign> = z.lazy(() =>
  z.union([
    slug,
    z.strictObject({ all: z.array(sign).min(1) }),
    z.strictObject({ any: z.array(sign).min(1) }),
    z.strictObject({ near: z.array(sign).min(2) }),
    z.strictObject({ opening: sign }),
    z.strictObject({ question: sign }),
    z.strictObject({ not: sign }),
    z.strictObject({ negated: sign }),
    z.strictObject({ slot: slotName }),
    z.strictObject({ wrong: slotName }),
    z.strictObject({
      quantity: z.strictObject({
        unit: z.enum(['hour', 'person', 'day']),
        max: limit.optional().describe('At most this many.'),
        over: limit.optional().describe('More than this many.'),
        min: limit.optional().describe('At least this many.'),
      }),
    }),
  ]),
);

/** How a free answer shows that a rule was kept or broken. */
export const signs = z.strictObject({
  met: sign
    .optional()
    .describe(
      'What shows that it was done. A prohibition may leave it out: constructive speech without a violation then counts.',
    ),
  violated: sign.optional().describe('What shows that it was broken. Exact wordings only.'),
  partial: sign
    .optional()
    .describe(
      'Part of the evidence: enough for “could not tell” (unrecognised) instead of missed. Left out: a hedged or half-complete `met`.',
    ),
  fallback: z
    .literal('auto')
    .optional()
    .describe(
      'auto: where no phrase knows a wording, likeness to the labelled answers that met the rule may decide; `npm run learn` finds out in which language that helps.',
    ),
});
export type Signs = z.infer<typeof signs>;
