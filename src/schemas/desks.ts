import { z } from 'astro/zod';
import { slug, text, wordings } from './text.ts';

/** One kind of front desk of the organisation. Change a name here and pages, model answers and scoring follow. */
export const desk = z.strictObject({
  name: text.describe('What the desk is called, for instance “物业前台”.'),
  about: text.describe('Who sits there and for whom, one sentence.'),
  reads: z.array(slug).min(1).describe('The procedures it needs, in the order in which to read them.'),
  company: text.describe('The name said on the phone. Fills {company}.'),
  alsoCalled: wordings.describe('Other right names of the same company, accepted by the scorer.'),
  companyWords: wordings.describe(
    'Words that end a company name of this trade (物业, property …): a name before one of them that is not ours is a wrong company.',
  ),
  opener: text.describe('The first words on the phone. Fills {opener}.'),
  hours: z
    .record(slug, z.number().positive())
    .describe('Deadlines in hours, by name: {hours.reply}. Rules and signs refer to them by name.'),
});
export type Desk = z.infer<typeof desk>;

/** `src/content/desks.yaml`: every desk of the organisation, by id. */
export const desksFile = z.strictObject({ desks: z.record(slug, desk) });
