import { z } from 'astro/zod';
import { actions, before, option } from './actions.ts';
import { ruleId, slug, text, wordings } from './text.ts';

const base = {
  id: slug,
  asks: text.describe('The question.'),
  rules: z.array(ruleId).min(1).describe('The rules it tests.'),
  explain: text.describe('Shown with the result, right or wrong: what the rule says here.'),
};

/** Pick one. */
const choice = z.strictObject({ ...base, kind: z.literal('choice'), options: z.array(option).min(2) });
/** Pick all that are right. */
const choices = z.strictObject({ ...base, kind: z.literal('choices'), options: z.array(option).min(3) });
/** Put in order. */
const order = z.strictObject({ ...base, kind: z.literal('order'), actions, before });
/** Match left with right. */
const match = z.strictObject({
  ...base,
  kind: z.literal('match'),
  pairs: z.array(z.strictObject({ id: slug, left: text, right: text, rule: ruleId.optional() })).min(3),
});
/** Sort cards into buckets. */
const sort = z.strictObject({
  ...base,
  kind: z.literal('sort'),
  buckets: z.array(z.strictObject({ id: slug, name: text })).min(2),
  cards: z
    .array(z.strictObject({ id: slug, text, bucket: slug, why: text.describe('Said when it lies in a wrong bucket.') }))
    .min(3),
});
/** Type a number. */
const number = z.strictObject({
  ...base,
  kind: z.literal('number'),
  answer: z
    .union([z.number(), z.string().regex(/^\{hours\.[a-z0-9-]+\}$/, 'a deadline of the desk such as "{hours.reply}"')])
    .describe('The right number, or a deadline of the desk.'),
  unit: text.describe('The unit printed behind the box.'),
});
/** Fill the blanks of a fixed phrase; `__1__`, `__2__` … mark them. */
const fill = z.strictObject({
  ...base,
  kind: z.literal('fill'),
  line: text.describe('The sentence, with __1__, __2__ … for the blanks, the same ones in both languages.'),
  blanks: z.array(z.strictObject({ accept: wordings, why: text })).min(1),
});
/** Click the lines of a transcript that break a rule, and say which rule. */
const spot = z.strictObject({
  ...base,
  kind: z.literal('spot'),
  lines: z
    .array(
      z.strictObject({
        who: z.enum(['clerk', 'visitor', 'stage']),
        text,
        breaks: ruleId.optional().describe('The rule this line breaks, if any.'),
        why: text.optional().describe('How it breaks it, and what to say instead; required with `breaks`.'),
      }),
    )
    .min(6),
});

const dated = text.describe('The question; __day__ stands for the day, drawn anew each round.');
/** Who is on duty on a day of the month? Asked of any day, month ends included. */
const rota = z.strictObject({
  ...base,
  kind: z.literal('rota'),
  asks: dated,
  shifts: z
    .array(
      z.strictObject({
        from: z
          .int()
          .min(1)
          .max(31)
          .describe('The day of the month on which it begins; it lasts to the next, the last to the end of the month.'),
        who: text,
        why: text.describe('Said when it is picked for another day: which days it has.'),
      }),
    )
    .min(2)
    .describe('In order, the first from day 1.'),
});
/** Until which day? So many days counted from a day; asked of any day. */
const term = z.strictObject({
  ...base,
  kind: z.literal('term'),
  asks: dated,
  days: z.int().min(1).describe('The right number of days after the day named.'),
  wrong: z
    .array(z.strictObject({ days: z.int().min(1), why: text }))
    .min(2)
    .describe('Numbers of days that people reach by mistake, each with the reason.'),
});

/** One question of a quiz. */
export const quizItem = z.discriminatedUnion('kind', [
  choice,
  choices,
  order,
  match,
  sort,
  number,
  fill,
  spot,
  rota,
  term,
]);
export type QuizItem = z.infer<typeof quizItem>;

/** `<name>.quiz.yaml` */
export const quiz = z.strictObject({
  title: text,
  summary: text,
  desk: slug,
  minutes: z.int().min(1).max(60),
  draw: z.int().min(1).optional().describe('How many items a round draws from the pool; all where left out.'),
  items: z.array(quizItem).min(3),
});
export type Quiz = z.infer<typeof quiz>;
