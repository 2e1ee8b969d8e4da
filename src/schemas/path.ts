import { z } from 'astro/zod';
import { slug, text } from './text.ts';

const read = z.strictObject({
  read: slug.describe('A procedure to read and to acknowledge: “I have read version n”. A later version asks anew.'),
});

const drill = z.strictObject({
  drill: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '<procedure>/<name>, such as complaints/angry-owner')
    .describe('A drill to pass, as <procedure>/<name>.'),
  bar: z
    .number()
    .min(0.1)
    .max(1)
    .describe('The share of its points that must be reached, with no red line crossed: 0.8 is 80 %.'),
});

/** One thing to do on the way: a procedure to read, or a drill to pass. */
export const step = z.union([read, drill]);
export type ReadStep = z.infer<typeof read>;
export type DrillStep = z.infer<typeof drill>;
export type Step = z.infer<typeof step>;

/** `src/content/paths/<id>.yaml`: an onboarding path, what a newcomer reads and practises day by day. */
export const path = z.strictObject({
  title: text,
  summary: text.describe('For whom it is and what it covers, one sentence.'),
  desk: slug
    .optional()
    .describe('The desk it is for: it then has every procedure that the desk reads. Left out: for everyone.'),
  days: z
    .array(
      z.strictObject({
        title: text.describe('What the day is about, a few words.'),
        steps: z.array(step).min(1).describe('In the order in which to do them; what can be done in one day.'),
      }),
    )
    .min(1)
    .describe('The days, the first first. They are a suggestion: nobody is late.'),
});
export type Path = z.infer<typeof path>;
