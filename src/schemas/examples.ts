import { z } from 'astro/zod';
import { locales, slug } from './text.ts';

/** What a rule's verdict can be. */
export const verdict = z.enum(['met', 'missed', 'violated', 'unrecognised']);
export type Verdict = z.infer<typeof verdict>;

const answers = z.array(z.string()).default([]);

/** Labelled answers of one rule in one language. Each is a test: the scorer must say what the label says. */
const labelled = z.strictObject({
  met: answers,
  missed: answers,
  violated: answers,
  unrecognised: answers,
});

/** `examples.yaml` of a procedure: rule name → language → verdict → answers. Facts come from `drill` where given, else from the desk alone. */
export const examplesFile = z.record(
  slug,
  z.strictObject({
    drill: z.string().optional().describe('<procedure>/<name> of the role-play whose facts and desk apply.'),
    desk: slug
      .optional()
      .describe('The desk whose company applies, where no drill is named; else the first of the procedure.'),
    ...(Object.fromEntries(locales.map((locale) => [locale, labelled])) as Record<
      (typeof locales)[number],
      typeof labelled
    >),
  }),
);
export type ExamplesFile = z.infer<typeof examplesFile>;
