import type { Messages } from '../../i18n/zh.ts';

/** Who practises, whether what they did is in a backup, and what is said where something does not come. */
type KeepingWords = Pick<Messages, 'trainee' | 'keeping' | 'late'>;

/** The words that drills of every kind need, in one language. */
export type DrillWords = Messages['drill'] & KeepingWords;

/** The words on the cover of a role-play or quiz. */
export type CoverWords = Messages['cover'] &
  Pick<DrillWords, 'begin' | 'notOpened' | 'trouble' | 'toRecord' | 'trainee'> & {
    late: Pick<Messages['late'], 'reload'>;
  };

/** All that the part of one kind is given. */
export type RoleplayWords = DrillWords & Messages['cover'] & Messages['roleplay'];
export type QuizWords = DrillWords & Messages['cover'] & Messages['quiz'];
export type ChecklistWords = DrillWords & Messages['checklist'] & Pick<Messages, 'visit' | 'practise'>;
/** What a checklist says while a visit is assembled, run and printed. */
export type VisitWords = Pick<Messages['drill'], 'listComma' | 'inHandbook' | 'ofRule'> &
  Pick<Messages['checklist'], 'sheet' | 'uses' | 'use' | 'runProgress' | 'printNotOpened'> & {
    visit: Messages['visit'];
    late: Messages['late'];
  };

/** The words of a checklist on paper, and of any form. */
export type PrintWords = Messages['prints'];
export type SheetWords = Messages['checklist']['sheet'];

export function coverWords({ cover, trainee, late, drill }: Messages): CoverWords {
  const { begin, notOpened, trouble, toRecord } = drill;
  return { ...cover, begin, notOpened, trouble, toRecord, trainee, late: { reload: late.reload } };
}

const keepingOf = ({ trainee, keeping, late }: Messages): KeepingWords => ({ trainee, keeping, late });

export function roleplayWords(t: Messages): RoleplayWords {
  return { ...t.drill, ...t.cover, ...t.roleplay, ...keepingOf(t) };
}

export function quizWords(t: Messages): QuizWords {
  return { ...t.drill, ...t.cover, ...t.quiz, ...keepingOf(t) };
}

export function checklistWords(t: Messages): ChecklistWords {
  return { ...t.drill, ...t.checklist, visit: t.visit, practise: t.practise, ...keepingOf(t) };
}

export function visitWords({ drill, checklist, visit, late }: Messages): VisitWords {
  const { listComma, inHandbook, ofRule } = drill;
  const { sheet, uses, use, runProgress, printNotOpened } = checklist;
  return { listComma, inHandbook, ofRule, sheet, uses, use, runProgress, printNotOpened, visit, late };
}

/** What is said of a result that was, or was not, kept. */
export type SavedWords = KeepingWords &
  Pick<Messages['drill'], 'saved' | 'savedGuest' | 'toRecord' | 'notSaved' | 'saveAgain' | 'saveFile'>;

export function savedWords(t: Messages): SavedWords {
  const { saved, savedGuest, toRecord, notSaved, saveAgain, saveFile } = t.drill;
  return { saved, savedGuest, toRecord, notSaved, saveAgain, saveFile, ...keepingOf(t) };
}
