import type { Verdict } from '../schemas/examples.ts';
import { random } from '../scoring/shuffle.ts';
import type { Attempt, AttemptKind, Mark } from './attempt.ts';

/** A drill to make attempts at. */
export interface GeneratedDrill {
  /** `<procedure>/<name>`. */
  id: string;
  kind: Extract<AttemptKind, 'roleplay' | 'quiz' | 'checklist'>;
  /** Its turns, items or cases, each with the full ids of the rules it gives verdicts on. */
  steps: readonly { at: string; rules: readonly string[] }[];
}

/** What a log is made of. */
export interface LogPlan {
  /** The same seed gives the same log. */
  seed: number;
  /** How many attempts. */
  attempts: number;
  rules: readonly { id: string; version: number; redLine: boolean }[];
  drills: readonly GeneratedDrill[];
  /** Over how many days, up to `end`. */
  days: number;
  /** When the last day ends, milliseconds since 1970. */
  end: number;
}

const day = 86_400_000;
const answers = [
  '您好，请问有什么可以帮您？',
  '我来为您登记，今天下班前给您答复。',
  'I will find out and call you back by five.',
];

/**
 * A log as a trainee's weeks would leave it: shifts with pauses between, drills that come again, verdicts that get better with
 * practice and worse with time, here and there a red line crossed, an answer that could not be told, a verdict of an
 * older version. For tests and measurements; nothing of it is about anybody.
 * @returns the earliest first
 * @throws RangeError where there are no drills
 */
export function generateLog({ seed, attempts, rules, drills, days, end }: LogPlan): Attempt[] {
  if (drills.length === 0) throw new RangeError('A log needs drills to make attempts at.');
  const next = random(seed);
  const known = new Map(rules.map((rule) => [rule.id, { ...rule, practised: 0, last: end - days * day }]));

  const verdictOn = (id: string, finished: number): Verdict => {
    const rule = known.get(id);
    if (!rule) return 'unrecognised';
    const idle = Math.max(0, finished - rule.last) / day;
    const skill = 0.45 + 0.5 * (1 - 0.75 ** rule.practised) - Math.min(0.3, idle / 200);
    rule.practised += 1;
    rule.last = finished;
    const luck = next();
    if (luck < skill) return 'met';
    const rest = (luck - skill) / (1 - skill);
    return rest < 0.7 ? 'missed' : rest < 0.85 ? 'violated' : 'unrecognised';
  };

  const markOf = (at: string, id: string, finished: number): Mark => {
    const version = known.get(id)?.version ?? 1;
    const early = finished < end - (days * day) / 2;
    const verdict = verdictOn(id, finished);
    const mark: Mark = { rule: id, version: early && version > 1 ? version - 1 : version, at, verdict };
    return verdict === 'unrecognised' && next() < 0.3 ? { ...mark, verdict: 'met', by: 'self' } : mark;
  };

  const times = Array.from({ length: attempts }, () => {
    const shift = Math.floor(next() ** 0.8 * days);
    return end - (days - shift) * day + Math.floor((7 + next() * 10) * 3_600_000);
  }).sort((a, b) => a - b);

  return times.map((finished, index): Attempt => {
    const drill = drills[Math.floor(next() ** 1.5 * drills.length)] as GeneratedDrill;
    const steps =
      drill.kind === 'checklist' ? drill.steps.slice(0, 1) : drill.steps.slice(0, 4 + Math.floor(next() * 8));
    const marks = steps.flatMap(({ at, rules: asked }) => asked.map((id) => markOf(at, id, finished)));
    const told = marks.filter(({ verdict, by }) => verdict !== 'unrecognised' && by === undefined);
    const crossed = told.filter(({ rule, verdict }) => verdict === 'violated' && known.get(rule)?.redLine);
    return {
      v: 1,
      id: `g${seed.toString(36)}-${index.toString(36)}`,
      drill: drill.id,
      kind: drill.kind,
      locale: next() < 0.9 ? 'zh' : 'en',
      started: finished - Math.floor((2 + next() * 12) * 60_000),
      finished,
      points: told.filter(({ verdict }) => verdict === 'met').length,
      max: told.length,
      redLines: [...new Set(crossed.map(({ rule }) => rule))],
      marks,
      answers: steps.map(({ at }) => ({ at, said: answers[Math.floor(next() * answers.length)] ?? '' })),
    };
  });
}
