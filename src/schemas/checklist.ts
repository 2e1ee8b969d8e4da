import { z } from 'astro/zod';
import { disruption } from './disruption.ts';
import { ruleId, slug, text } from './text.ts';

const hours = z
  .union([z.number(), z.string().regex(/^\{hours\.[a-z0-9-]+\}$/, 'a deadline of the desk such as "{hours.reply}"')])
  .optional();

const threshold = z
  .strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'atLeast, atMost or both')
  .describe('For a number: { atLeast: 10 }, { atMost: 4 } or both; both ends belong to it.');

const condition = z
  .union([z.boolean(), slug, z.array(slug).min(1), threshold])
  .describe('true or false for a yes/no fact; an option or a list of options for a choice; a threshold for a number.');

const conditions = z
  .record(slug, condition)
  .describe(
    'Facts that must all hold for the item to apply: { notice: true, meal: [lunch, dinner], party: { atLeast: 10 } }.',
  );

const item = z
  .strictObject({
    id: slug,
    text: text.describe('What is done. It may hold {fact.<id>}, filled with what is told of the visit.'),
    rule: ruleId.describe('The rule behind it.'),
    role: slug.describe('Who does it: a role of this checklist.'),
    named: z
      .array(slug)
      .min(1)
      .optional()
      .describe(
        'The roles that the rule itself names for it. Only then is “who does it” scored in practice; any of them is right. Without it, the role is a suggestion of the house.',
      ),
    suggestion: z
      .boolean()
      .optional()
      .describe(
        'True: a suggestion of the house, marked as such wherever it is shown; the rule behind it cites only [house].',
      ),
    due: hours.describe(
      'Due time in hours after the event (0 at once; negative before it), or a deadline of the desk. Only where the rule itself says when.',
    ),
    dueSuggested: hours.describe(
      'The same where the rule does not say when: a suggestion of the house, marked as such.',
    ),
    gate: z
      .boolean()
      .optional()
      .describe('True: whatever stands in later phases waits until it has been ticked (or struck, with a reason).'),
    signs: z.boolean().optional().describe('True: a second person signs beside whoever ticked it.'),
    when: conditions.optional(),
  })
  .refine(({ due, dueSuggested }) => due === undefined || dueSuggested === undefined, 'due or dueSuggested, not both');

const factHead = {
  id: slug,
  asks: text.describe('The question, answered by whoever prepares. Never about a person among the guests.'),
  group: slug.optional().describe('The group of questions it stands in: one of `groups`.'),
};

const fact = z.union([
  z.strictObject({
    ...factHead,
    kind: z.literal('yesno').optional().describe('Yes or no; need not be written.'),
    usual: z.boolean().describe('The answer to begin with.'),
  }),
  z.strictObject({
    ...factHead,
    kind: z.literal('choice').describe('One of some options.'),
    options: z.array(z.strictObject({ id: slug, label: text })).min(2),
    usual: slug.describe('The option to begin with, by id.'),
  }),
  z.strictObject({
    ...factHead,
    kind: z.literal('number').describe('How many.'),
    usual: z.int().min(0).describe('The number to begin with.'),
    most: z.int().min(1).describe('The highest number that makes sense.'),
  }),
  z.strictObject({
    ...factHead,
    kind: z.literal('text').describe('A name of one of our own places, put in where an item says {fact.<id>}.'),
    usual: text.describe('The words to begin with.'),
  }),
]);

/** What a fact can be answered with: yes or no, the id of an option, a number, some words. */
const answer = z.union([z.boolean(), z.number(), z.string()]);

/** `<name>.checklist.yaml`: one definition, to assemble, to run, to practise and to print. */
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
  groups: z
    .record(slug, text)
    .optional()
    .describe('Headings for the facts, by id, in the order in which they are asked; facts without a group come first.'),
  facts: z.array(fact).describe('Facts of the case that decide which items apply and what they say.'),
  phases: z.array(z.strictObject({ id: slug, title: text, items: z.array(item).min(1) })).min(1),
  cases: z
    .array(
      z.strictObject({
        id: slug,
        tells: text.describe('The case to practise on.'),
        facts: z.record(slug, answer).describe('Its facts; what is left out is as usual.'),
      }),
    )
    .min(1)
    .describe('Situations for practice; the facts decide which items are needed.'),
  decoys: z
    .array(z.strictObject({ id: slug, text, breaks: ruleId.optional(), why: text }))
    .min(2)
    .describe('Plausible items that do not belong, each with the reason.'),
  disruptions: z
    .array(disruption)
    .optional()
    .describe('What may happen to a plan: the trainee marks what changes on the list and orders what to do.'),
});
export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof item>;
export type ChecklistFact = z.infer<typeof fact>;
export type Condition = z.infer<typeof condition>;
export type FactAnswer = z.infer<typeof answer>;
