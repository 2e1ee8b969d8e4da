import { z } from 'astro/zod';
import { ruleId, slug, text } from './text.ts';

const conditions = z
  .record(slug, z.boolean())
  .describe('Facts that must hold for the item to apply: { major: true, written: false }.');

const item = z.strictObject({
  id: slug,
  text,
  rule: ruleId.describe('The rule behind it.'),
  role: slug.describe('Who does it: a role of this checklist.'),
  due: z
    .union([z.number(), z.string().regex(/^\{hours\.[a-z0-9-]+\}$/, 'a deadline of the desk such as "{hours.reply}"')])
    .optional()
    .describe('Due time in hours after the event (0 at once; negative before it), or a deadline of the desk.'),
  when: conditions.optional(),
});

/** `<name>.checklist.yaml`: one definition, to practise, to run and to print. */
export const checklist = z.strictObject({
  title: text,
  summary: text,
  desk: slug,
  use: z
    .enum(['readDo', 'doConfirm'])
    .describe('readDo: read an item, do it, tick it. doConfirm: do the work, then confirm item by item.'),
  event: text.describe('What due times count from: “接到投诉”.'),
  blanks: z
    .array(z.strictObject({ id: slug, label: text, wide: z.boolean().default(false) }))
    .describe('Lines to fill by pen at the head of the printed sheet; never stored.'),
  roles: z.record(slug, text).describe('Who has a part in it, by id.'),
  facts: z
    .array(z.strictObject({ id: slug, asks: text, usual: z.boolean().describe('The answer to begin with.') }))
    .describe('Yes/no facts of the case that decide which items apply.'),
  phases: z.array(z.strictObject({ id: slug, title: text, items: z.array(item).min(1) })).min(1),
  cases: z
    .array(
      z.strictObject({
        id: slug,
        tells: text.describe('The case to practise on.'),
        facts: z.record(slug, z.boolean()),
      }),
    )
    .min(1)
    .describe('Situations for practice; the facts decide which items are needed.'),
  decoys: z
    .array(z.strictObject({ id: slug, text, breaks: ruleId.optional(), why: text }))
    .min(2)
    .describe('Plausible items that do not belong, each with the reason.'),
});
export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof item>;
