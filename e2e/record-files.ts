import { bundleOf } from '../src/catalogue/bundle.ts';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Attempt, Claim, Mark } from '../src/learner/attempt.ts';
import { writeBackup } from '../src/learner/backup.ts';
import { type BoardCatalogue, boardContentOf } from '../src/learner/board/catalogue.ts';
import { recordCatalogueOf } from '../src/learner/record-catalogue.ts';
import { type StepWords, stepsOf } from '../src/learner/steps.ts';
import { random } from '../src/scoring/shuffle.ts';

/** A trainee who was made up. */
export interface MadeUp {
  name: string;
  attempts: Attempt[];
}

const family = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗'];
const given = [
  '芳',
  '伟',
  '娜',
  '敏',
  '静',
  '强',
  '磊',
  '洋',
  '艳',
  '杰',
  '小雨',
  '思远',
  '子涵',
  '雅婷',
  '建国',
  '晓东',
];
const typed = ['好的，我知道了', '您稍等', '这个不归我们管', '不知道。', '请您留个电话', '马上给您处理', '我也没办法'];

/** What records are made up of: the content of the site, as the board knows it. */
export interface Stuff {
  board: BoardCatalogue;
  /** The steps of each drill, by its id. */
  steps: Map<string, [string, StepWords][]>;
}

export function stuffOf(catalogue: Catalogue): Stuff {
  const steps = [...catalogue.drills].map(([id, drill]) => {
    return [id, Object.entries(stepsOf(bundleOf(catalogue, drill, 'zh')))] as const;
  });
  const record = recordCatalogueOf(catalogue, 'zh', messages.zh.review.drills);
  const drills = record.drills.filter(({ id }) => catalogue.drills.has(id));
  return { board: { ...record, drills, ...boardContentOf(catalogue, 'zh') }, steps: new Map(steps) };
}

/** Names of so many people, all different. */
export function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${family[index % family.length]}${given[Math.floor(index / family.length) % given.length]}`;
    const round = Math.floor(index / (family.length * given.length));
    return round > 0 ? `${name}${round + 1}` : name;
  });
}

/**
 * A record of so many attempts at the drills of the site, made up out of a seed: each person is good at some rules and bad at others.
 * @param now milliseconds since 1970, the end of the record
 */
export function madeUp(name: string, count: number, seed: number, { board, steps }: Stuff, now: number): MadeUp {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const skill = 0.35 + next() * 0.6;
  const rulesOf = (drill: number) =>
    board.procedures.flatMap(({ rules }) => rules.filter(({ drills }) => drills.includes(drill)));
  const cited = board.drills.map((_, index) => rulesOf(index));
  const attempts = Array.from({ length: count }, (_, index): Attempt => {
    const at = Math.floor(next() * board.drills.length);
    const drill = board.drills[at] ?? board.drills[0];
    const finished = Math.round(now - (count - index) * (90 * 86_400_000) * (1 / count) + next() * 3_600_000);
    const rules = (cited[at] ?? []).slice(0, 10);
    const places = steps.get(drill?.id ?? '') ?? [];
    const placeOf = (step: number) => places[step % Math.max(1, places.length)]?.[0] ?? 'gone';
    const marks = rules.map((rule, step): Mark => {
      const luck = next();
      const hard = (rule.number * 7) % 10 < 2 ? 0.45 : 0;
      const verdict = luck < skill - hard ? 'met' : luck < 0.93 ? 'missed' : rule.redLine ? 'violated' : 'unrecognised';
      return { rule: rule.id, version: rule.version, at: placeOf(step), verdict };
    });
    return {
      ...{ v: 1, id: `m${seed.toString(36)}-${index.toString(36)}`, drill: drill?.id ?? 'a/b', locale: 'zh' },
      kind: drill?.kind ?? 'quiz',
      ...{ started: finished - 300_000, finished, max: marks.length },
      points: marks.filter(({ verdict }) => verdict === 'met').length,
      redLines: marks.filter(({ verdict }) => verdict === 'violated').map(({ rule }) => rule),
      marks,
      answers: places.slice(0, 12).map(([step, { names, values }]) => {
        const ids = Object.keys(names ?? {});
        if (ids.length === 0) return { at: step, said: pick(typed) };
        if (values)
          return { at: step, said: Object.fromEntries(ids.slice(0, 4).map((id) => [id, pick(Object.keys(values))])) };
        return {
          at: step,
          said: ids[0] === '0' ? Math.floor(next() * ids.length) : ids.slice(0, 1 + Math.floor(next() * 4)),
        };
      }),
      ...(drill?.kind === 'roleplay' && index % 7 === 0 ? { claims: claimsOf(marks) } : {}),
    };
  });
  return { name, attempts };
}

function claimsOf(marks: readonly Mark[]): Claim[] {
  return marks
    .filter(({ verdict }) => verdict === 'missed')
    .slice(0, 1)
    .map(({ rule, version, at, verdict }) => ({ rule, version, at, scored: verdict }));
}

/** The file that somebody would hand in. */
export function fileOf({ name, attempts }: MadeUp, now: number): string {
  return writeBackup({ name }, attempts, now);
}
