import { splitRef } from '../../catalogue/short-items.ts';
import type { Answer } from '../../schemas/answer.ts';
import { normalise } from '../../scoring/normalise.ts';
import type { Attempt } from '../attempt.ts';
import type { RuleVersion } from '../mastery.ts';
import { addUp, topOfEach, type WrongAnswer } from './wrong.ts';

/** Longest part of an answer that is kept, in characters, and how many parts. */
const longest = 120;
const parts = 12;

const wide: Record<string, string> = { ',': '，', '.': '。', '?': '？', '!': '！', ':': '：', ';': '；' };

/** Typed words as they can be told apart from others: one form, without the last full stop; marks after Chinese as they are printed. */
export function comparable(typed: string): string {
  return normalise(typed.slice(0, 4 * longest))
    .text.replace(/[\s.。!！?？,，;；~～…]+$/u, '')
    .replace(/(\p{Script=Han})([,.?!:;])/gu, (_, han: string, mark: string) => han + (wide[mark] ?? mark))
    .slice(0, longest);
}

/** An answer as it is counted; undefined for one that says nothing, or is too long to be given twice. */
function countable(said: Answer): Answer | undefined {
  if (typeof said === 'number') return said;
  if (typeof said === 'string') return comparable(said) || undefined;
  if (Array.isArray(said)) {
    const short = said.length <= parts && said.every((part) => part.length <= longest);
    return short && said.length > 0 ? said : undefined;
  }
  const filled = Object.entries(said).filter(([, text]) => text.trim() !== '');
  const short = filled.length <= parts && filled.every((pair) => pair.every((text) => text.length <= longest));
  const pairs = filled.map(([key, text]) => [key, comparable(text)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return short && pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** The drill and the step that an answer of an attempt was given at: those of a review name their drill. */
function placeOf(own: string, at: string): { drill: string; at: string } {
  const ref = splitRef(at);
  return ref ? { drill: ref.drill, at: ref.step } : { drill: own, at };
}

/**
 * The wrong answers in a record, what was decided by the trainee alone left out.
 * @param rules those that count, as they stand now
 * @param drills whose answers count
 * @param most how many are kept at most: of each rule first the most frequent, then the second …
 */
export function wrongAnswers(
  attempts: readonly Attempt[],
  rules: ReadonlyMap<string, RuleVersion['version']>,
  drills: ReadonlySet<string>,
  most: number,
): WrongAnswer[] {
  return topOfEach([...addUp(attempts.flatMap((attempt) => wrongIn(attempt, rules, drills))).values()], most);
}

function wrongIn(
  { drill: own, marks, answers, finished }: Attempt,
  rules: ReadonlyMap<string, number>,
  drills: ReadonlySet<string>,
): WrongAnswer[] {
  const said = new Map(answers.map((answer) => [answer.at, answer.said]));
  return marks.flatMap(({ rule, version, at: step, verdict, by }): WrongAnswer[] => {
    if ((verdict !== 'missed' && verdict !== 'violated') || by === 'self' || rules.get(rule) !== version) return [];
    const { drill, at } = placeOf(own, step);
    const raw = said.get(step);
    const given = raw === undefined || !drills.has(drill) || at.length > 100 ? undefined : countable(raw);
    return given === undefined ? [] : [{ rule, drill, at, said: given, times: 1, last: finished }];
  });
}
