import { z } from 'astro/zod';
import { actions, before, option } from './actions.ts';
import { ruleId, slug, text, wordings } from './text.ts';

/** The visitor's face. */
export const mood = z.enum(['calm', 'pleased', 'worried', 'upset', 'angry']);
export type Mood = z.infer<typeof mood>;

/** Where the talk takes place; each has a drawing. */
export const scene = z.enum(['phone', 'counter', 'gate', 'meeting-room']);
export type Scene = z.infer<typeof scene>;

/** What the visitor answers to an outcome, before the talk goes on. */
const reaction = z.strictObject({ mood, says: text });

/** The three outcomes of a turn: good (all met), bad (something violated), weak (anything between). */
const byOutcome = z.strictObject({
  good: reaction.optional(),
  weak: reaction.optional(),
  bad: reaction.optional(),
});

/** Which drawing a speaker has. */
const face = z.enum(['woman', 'man', 'elder', 'young']);

const target = z.string().regex(/^(end:)?[a-z0-9-]+$/, 'a turn id, or end:<ending id>');

/** Where the talk goes: one turn for all, or one an outcome. */
const next = z.union([target, z.strictObject({ good: target, weak: target, bad: target })]);

const base = {
  id: slug,
  mood: mood.describe("The visitor's face while saying this."),
  scene: scene
    .optional()
    .describe('Where this turn happens, if not in the scene of the drill (a phone rings at the counter).'),
  speaker: text.optional().describe('Who speaks, if not the persona.'),
  face: face.optional().describe('Which drawing the speaker of this turn has, if not that of the persona.'),
  happens: text.optional().describe('What can be seen or heard, told before the words.'),
  says: text.describe('What the visitor says.'),
  task: text.describe('What the trainee is asked to do now.'),
  expects: z.array(ruleId).default([]).describe('Duties that this turn tests.'),
  guards: z.array(ruleId).default([]).describe('Prohibitions that this turn watches.'),
  reacts: byOutcome.optional().describe('What the visitor answers.'),
  alone: z
    .literal(false)
    .optional()
    .describe(
      'false: it can only be answered by who has heard what came before, so reviews do not ask it by itself. Left out: the intro, the persona and its own words are enough.',
    ),
  next,
};

/** The trainee says it in their own words. */
const replyTurn = z.strictObject({
  ...base,
  asks: z.literal('reply'),
  hint: text.optional().describe('A nudge shown on request; no rule text.'),
  model: text.describe('A model answer; it must earn full marks.'),
});

/** The trainee picks one of several things to say or do. */
const choiceTurn = z.strictObject({
  ...base,
  asks: z.literal('choice'),
  options: z.array(option).min(2).describe('Exactly one is right.'),
});

/** One box of a register. */
const field = z.strictObject({
  id: slug,
  label: text,
  input: z.enum(['text', 'tel', 'long']).default('text'),
  rule: ruleId,
  accept: wordings.describe(
    'Right fillings. Compared without spaces, punctuation, case; Chinese numerals count as digits.',
  ),
  contains: z.boolean().default(false).describe('True: the box is right when it contains one of the wordings.'),
});

/** The trainee fills in a register from what was said. */
const recordTurn = z.strictObject({
  ...base,
  asks: z.literal('record'),
  fields: z.array(field).min(2),
});

/** The trainee puts actions in order. */
const orderTurn = z.strictObject({ ...base, asks: z.literal('order'), actions, before });

/** One thing the visitor says or does, and what the trainee does about it. */
export const turn = z.discriminatedUnion('asks', [replyTurn, choiceTurn, recordTurn, orderTurn]);
export type Turn = z.infer<typeof turn>;

/** `<name>.roleplay.yaml`: a talk with a visitor. */
export const roleplay = z.strictObject({
  title: text,
  summary: text.describe('One sentence for lists.'),
  desk: slug.describe('The desk it is played at; fills {company} and {opener}.'),
  scene,
  minutes: z.int().min(1).max(60).describe('How long it takes, about.'),
  persona: z.strictObject({
    name: text,
    who: text.describe('Who they are, one line.'),
    face: face.describe('Which drawing.'),
  }),
  facts: z
    .record(slug, text)
    .default({})
    .describe('Names, numbers and dates the scorer checks against; {fact.<name>} in texts.'),
  intro: text.describe('What the trainee knows before it starts.'),
  start: slug.describe('The first turn.'),
  turns: z.array(turn).min(3),
  endings: z.array(z.strictObject({ id: slug, mood, title: text, says: text })).min(1),
});
export type Roleplay = z.infer<typeof roleplay>;
