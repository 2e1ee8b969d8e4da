import type { Messages } from '../../i18n/zh.ts';

/** The words that drills of every kind need, in one language. */
export type DrillWords = Messages['drill'];

/** The words on the cover of a role-play or quiz. */
export type CoverWords = Messages['cover'] & Pick<DrillWords, 'begin' | 'notOpened' | 'trouble' | 'toRecord'>;

/** All that the part of one kind is given. */
export type RoleplayWords = DrillWords & Messages['cover'] & Messages['roleplay'];
export type QuizWords = DrillWords & Messages['cover'] & Messages['quiz'];
export type ChecklistWords = DrillWords & Messages['checklist'];

export function coverWords({ cover, drill: { begin, notOpened, trouble, toRecord } }: Messages): CoverWords {
  return { ...cover, begin, notOpened, trouble, toRecord };
}

export function roleplayWords({ drill, cover, roleplay }: Messages): RoleplayWords {
  return { ...drill, ...cover, ...roleplay };
}

export function quizWords({ drill, cover, quiz }: Messages): QuizWords {
  return { ...drill, ...cover, ...quiz };
}

export function checklistWords({ drill, checklist }: Messages): ChecklistWords {
  return { ...drill, ...checklist };
}
