import { z } from 'astro/zod';
import { verdict } from './examples.ts';
import { locales, ruleId, slug } from './text.ts';

const time = z.number().min(0).max(8.64e15).describe('Milliseconds since 1970.');
const id = z.string().regex(/^[A-Za-z0-9][\w.:~-]{0,99}$/, 'letters, digits and . _ : ~ -, at most 100');
const v = z.literal(1).describe('Version of the shape of an entry.');
const version = z.number().min(0);
const said = z
  .union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())])
  .describe('A text, the place of an option, ids in order, or pairs.');

const mark = z
  .object({
    rule: ruleId,
    version: version.describe('The version of the rule it was earned on.'),
    at: z.string().describe('The turn, quiz item or checklist step.'),
    verdict,
    by: z.enum(['self', 'observer']).optional().describe('Who decided, where it was not the scorer.'),
  })
  .describe('One verdict.');

const claim = z
  .object({ rule: ruleId, version, at: z.string(), scored: verdict, locale: z.enum(locales).optional() })
  .describe('The trainee says that this answer should count.');

const drillId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '<procedure>/<name>');

const attempt = z
  .object({
    v,
    id,
    drill: drillId.describe('The drill; `review/…` of a review, `observation/<procedure>` of an observation.'),
    kind: z.enum(['roleplay', 'quiz', 'checklist', 'review', 'observation']),
    locale: z.enum(locales),
    started: time,
    finished: time,
    points: z.number().min(0).describe('Weighted points reached.'),
    max: z.number().min(0).describe('The most that could be.'),
    redLines: z.array(drillId).describe('Full ids of red lines crossed.'),
    marks: z.array(mark),
    answers: z.array(z.object({ at: z.string(), said })),
    claims: z.array(claim).optional(),
    observer: z.string().optional().describe('Of an observation: who stood by.'),
  })
  .describe('One finished drill.');

const reading = z
  .object({ v, id, kind: z.literal('reading'), procedure: slug, version, finished: time })
  .describe('“I have read version n” of a procedure.');

const enrolment = z
  .object({ v, id, kind: z.literal('enrolment'), path: slug, left: z.boolean().optional(), finished: time })
  .describe('A path begun, or put down again (left).');

/**
 * A backup file as it is written now. It documents the file and checks what is written; files that come in are read by
 * src/learner/backup.ts, which knows older versions too and tells every fault at its place.
 */
export const recordFile = z.object({
  format: z.literal('yingbin-record'),
  version: z.literal(2),
  exported: z.string().describe('When it was saved, ISO 8601.'),
  profile: z.object({ name: z.string().describe('Whose record it is; may be empty.') }),
  entries: z.array(z.union([attempt, reading, enrolment])).describe('The log, the earliest first.'),
});
