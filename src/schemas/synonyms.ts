import { z } from 'astro/zod';

const word = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^"“”*]+$/, 'a word as readers type it, without quotation marks')
  .describe('A word or short phrase as readers type it.');

const group = z
  .array(word)
  .min(2)
  .describe('Words for the same thing. At least one of them stands in the handbook: that is where the others lead.');

/** `src/content/synonyms.yaml`: words that the search takes for one another where the word typed finds little. */
export const synonymsFile = z.strictObject({
  zh: z.array(group).describe('Chinese groups.'),
  en: z.array(group).describe('English groups, in lower case; endings such as -s, -ed and -ing are seen through.'),
});
export type SynonymsFile = z.infer<typeof synonymsFile>;
