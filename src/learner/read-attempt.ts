import { type Answer, type Attempt, attemptKinds, type Claim, type Mark } from './attempt.ts';
import { fieldsOf, listOf, number, oneOf, shaped, shapes, text } from './fields.ts';
import { type Problem, reading, Unreadable } from './problem.ts';

/** The version of the shape that is written and read. */
export const attemptVersion = 1;

const locales = ['zh', 'en'] as const;
const verdicts = ['met', 'missed', 'violated', 'unrecognised'] as const;
const markers = ['self', 'observer'] as const;

/** The rule and the step that a mark or claim is about. */
function subjectOf(
  { rule, version, at: step }: Record<string, unknown>,
  at: string,
): Pick<Mark, 'rule' | 'version' | 'at'> {
  return {
    rule: shaped(rule, `${at}.rule`, shapes.slashId, 'slashId'),
    version: number(version, `${at}.version`),
    at: text(step, `${at}.at`),
  };
}

function markOf(value: unknown, at: string): Mark {
  const fields = fieldsOf(value, at);
  const { verdict, by } = fields;
  return {
    ...subjectOf(fields, at),
    verdict: oneOf(verdict, `${at}.verdict`, verdicts, 'verdict'),
    ...(by === undefined ? {} : { by: oneOf(by, `${at}.by`, markers, 'by') }),
  };
}

function claimOf(value: unknown, at: string): Claim {
  const fields = fieldsOf(value, at);
  const { scored, locale } = fields;
  return {
    ...subjectOf(fields, at),
    scored: oneOf(scored, `${at}.scored`, verdicts, 'verdict'),
    ...(locale === undefined ? {} : { locale: oneOf(locale, `${at}.locale`, locales, 'locale') }),
  };
}

function saidOf(value: unknown, at: string): Answer {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return listOf(value, at, text);
  const pairs = Object.entries(fieldsOf(value, at));
  for (const [key, child] of pairs) {
    // As a key of its own `__proto__` is harmless here, but not to the next one who copies the answer.
    if (typeof child !== 'string' || key === '__proto__')
      throw new Unreadable(`${at}.${key.slice(0, 40)}`, 'answer', child);
  }
  return Object.fromEntries(pairs) as Answer;
}

function answerOf(value: unknown, at: string): { at: string; said: Answer } {
  const fields = fieldsOf(value, at);
  return { at: text(fields.at, `${at}.at`), said: saidOf(fields.said, `${at}.said`) };
}

/**
 * Reads one attempt out of anything at all. Copies what it knows and leaves the rest, so nothing foreign gets in.
 * @param at where the value stands, for messages
 * @returns the attempt, or the first thing wrong with it
 */
export function readAttempt(value: unknown, at = ''): { value: Attempt } | { problem: Problem } {
  return reading(() => {
    const fields = fieldsOf(value, at);
    const place = (name: string) => (at ? `${at}.${name}` : name);
    if (fields.v !== attemptVersion) throw new Unreadable(place('v'), 'version', fields.v);
    return {
      v: attemptVersion,
      id: shaped(fields.id, place('id'), shapes.id, 'id'),
      drill: shaped(fields.drill, place('drill'), shapes.slashId, 'slashId'),
      kind: oneOf(fields.kind, place('kind'), attemptKinds, 'kind'),
      locale: oneOf(fields.locale, place('locale'), locales, 'locale'),
      started: number(fields.started, place('started'), 'time', shapes.lastTime),
      finished: number(fields.finished, place('finished'), 'time', shapes.lastTime),
      points: number(fields.points, place('points')),
      max: number(fields.max, place('max')),
      redLines: listOf(fields.redLines, place('redLines'), (rule, where) =>
        shaped(rule, where, shapes.slashId, 'slashId'),
      ),
      marks: listOf(fields.marks, place('marks'), markOf),
      answers: listOf(fields.answers, place('answers'), answerOf),
      ...(fields.claims === undefined ? {} : { claims: listOf(fields.claims, place('claims'), claimOf) }),
      ...(fields.observer === undefined ? {} : { observer: text(fields.observer, place('observer')) }),
    };
  });
}
