import { type Answer, type Attempt, attemptKinds, type Claim, type Mark } from './attempt.ts';
import { fieldsOf, listOf, number, oneOf, shaped, shapes, text } from './fields.ts';
import { type Problem, reading, Unreadable } from './problem.ts';

/** The version of the shape that is written and read. */
export const attemptVersion = 1;

const locales = ['zh', 'en'] as const;
const verdicts = ['met', 'missed', 'violated', 'unrecognised'] as const;
const markers = ['self', 'observer'] as const;

/** The rule and the step that a mark or claim is about. */
function subjectOf({ rule, version, at }: Record<string, unknown>): Pick<Mark, 'rule' | 'version' | 'at'> {
  return {
    rule: shaped(rule, 'rule', shapes.slashId, 'slashId'),
    version: number(version, 'version'),
    at: text(at, 'at'),
  };
}

function markOf(value: unknown): Mark {
  const fields = fieldsOf(value, '');
  const { verdict, by } = fields;
  return {
    ...subjectOf(fields),
    verdict: oneOf(verdict, 'verdict', verdicts, 'verdict'),
    ...(by === undefined ? {} : { by: oneOf(by, 'by', markers, 'by') }),
  };
}

function claimOf(value: unknown): Claim {
  const fields = fieldsOf(value, '');
  const { scored, locale } = fields;
  return {
    ...subjectOf(fields),
    scored: oneOf(scored, 'scored', verdicts, 'verdict'),
    ...(locale === undefined ? {} : { locale: oneOf(locale, 'locale', locales, 'locale') }),
  };
}

/** An answer out of anything at all. @throws Unreadable */
export function readSaid(value: unknown): Answer {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return listOf(value, 'said', (item) => text(item, ''));
  const pairs = Object.entries(fieldsOf(value, 'said'));
  for (const [key, child] of pairs) {
    // As a key of its own `__proto__` is harmless here, but not to the next one who copies the answer.
    if (typeof child !== 'string' || key === '__proto__')
      throw new Unreadable(`said.${key.slice(0, 40)}`, 'answer', child);
  }
  return Object.fromEntries(pairs) as Answer;
}

function answerOf(value: unknown): { at: string; said: Answer } {
  const fields = fieldsOf(value, '');
  return { at: text(fields.at, 'at'), said: readSaid(fields.said) };
}

/**
 * Reads one attempt out of anything at all. Copies what it knows and leaves the rest, so nothing foreign gets in.
 * @param at where the value stands, for messages
 * @returns the attempt, or the first thing wrong with it
 */
export function readAttempt(value: unknown, at = ''): { value: Attempt } | { problem: Problem } {
  return reading(() => {
    const fields = fieldsOf(value, '');
    if (fields.v !== attemptVersion) throw new Unreadable('v', 'version', fields.v);
    return {
      v: attemptVersion,
      id: shaped(fields.id, 'id', shapes.id, 'id'),
      drill: shaped(fields.drill, 'drill', shapes.slashId, 'slashId'),
      kind: oneOf(fields.kind, 'kind', attemptKinds, 'kind'),
      locale: oneOf(fields.locale, 'locale', locales, 'locale'),
      started: number(fields.started, 'started', 'time', shapes.lastTime),
      finished: number(fields.finished, 'finished', 'time', shapes.lastTime),
      points: number(fields.points, 'points'),
      max: number(fields.max, 'max'),
      redLines: listOf(fields.redLines, 'redLines', (rule) => shaped(rule, '', shapes.slashId, 'slashId')),
      marks: listOf(fields.marks, 'marks', markOf),
      answers: listOf(fields.answers, 'answers', answerOf),
      ...(fields.claims === undefined ? {} : { claims: listOf(fields.claims, 'claims', claimOf) }),
      ...(fields.observer === undefined ? {} : { observer: text(fields.observer, 'observer') }),
    };
  }, at);
}
