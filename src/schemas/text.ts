import { z } from 'astro/zod';

/** The languages of the site. Chinese is the default and stands at `/`, English at `/en/`. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * A sentence in both languages. It may hold placeholders in braces (`{company}`, `{opener}`,
 * `{hours.reply}`, `{fact.room}`), filled from `desks.yaml` and the drill's facts.
 */
export const text = z
  .strictObject({
    zh: z.string().trim().min(1).describe('The Chinese text.'),
    en: z.string().trim().min(1).describe('The English text, complete beside the Chinese.'),
  })
  .describe('A text in both languages.');
export type Text = z.infer<typeof text>;

/** Several wordings in each language, for instance the accepted fillings of a blank. */
export const wordings = z
  .strictObject({
    zh: z.array(z.string().trim().min(1)).min(1).describe('Chinese wordings.'),
    en: z.array(z.string().trim().min(1)).min(1).describe('English wordings.'),
  })
  .describe('Lists of wordings, one list a language.');

/** A name within one file: lower-case words joined by hyphens, such as `reply-within-24h`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens');

/** The full id of a rule: `<procedure>/<rule>`, such as `complaints/reply-within-24h`. */
export const ruleId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '<procedure>/<rule>, such as complaints/reply-within-24h')
  .describe('The full id of a rule: <procedure>/<rule>.');
