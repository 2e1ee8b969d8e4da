import type { QuizBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { AskedItem } from '../../scoring/dated.ts';
import type { Clue } from './clues.ts';
import { boxesOf, type Credit, type Question } from './quiz-paper.ts';
import type { Row } from './rows.ts';

type Words = Messages['papers'];

/** One line of a key below the answer: what it is about, why it is so, and whether picking it crosses a red line. */
export interface Reason {
  label: string;
  text: string;
  why: string;
  crosses: boolean;
}

type Options = Extract<AskedItem, { kind: 'choice' }>['options'];

/** Why the wrong options are wrong, in the order of the paper. */
export function reasonsOfOptions(options: Options, rows: readonly Row[], rules: QuizBundle['rules']): Reason[] {
  return rows.flatMap(({ id, label, text }) => {
    const option = options[Number(id)];
    if (!option || option.right) return [];
    return [{ label, text, why: option.why ?? '', crosses: option.breaks.some((rule) => rules[rule]?.redLine) }];
  });
}

/** The pairs of an order that count, with their reasons, by the letters of the paper. */
export function reasonsOfOrder(
  { before }: Pick<Extract<AskedItem, { kind: 'order' }>, 'before'>,
  rows: readonly Row[],
  t: Words,
): Reason[] {
  const row = (id: string) => rows.find((one) => one.id === id);
  return before.map(({ first, later, why }, index) => ({
    label: String(index + 1),
    text: fill(t.before, { first: row(first)?.label ?? '', later: row(later)?.label ?? '' }),
    why,
    crosses: false,
  }));
}

/** The reasons that a key gives for a question. */
export function reasonsOf(question: Question, rules: QuizBundle['rules'], t: Words): Reason[] {
  const { item, rows, letters } = question;
  const boxes = boxesOf(question);
  const plain = { crosses: false };
  /** A row and what its letter stands for: “三天内到场 → B 跟清楚”. */
  const paired = ({ id, text }: Row) => {
    const to = letters.find(({ label }) => label === boxes[id]);
    return to ? fill(t.isFor, { row: text, letter: to.label, text: to.text }) : text;
  };
  switch (item.kind) {
    case 'choice':
    case 'choices':
      return reasonsOfOptions(item.options, rows, rules);
    case 'order':
      return reasonsOfOrder(item, rows, t);
    case 'match':
      return rows.map((row) => ({ label: row.label, text: paired(row), why: '', ...plain }));
    case 'sort':
      return rows.map((row) => {
        const why = item.cards.find(({ id }) => id === row.id)?.why ?? '';
        return { label: row.label, text: paired(row), why, ...plain };
      });
    case 'fill':
      return item.blanks.map(({ accept, why }, index) => ({
        label: String(index + 1),
        text: accept.join(t.or),
        why,
        ...plain,
      }));
    case 'spot':
      return rows.flatMap((row, index) => {
        const why = item.lines[index]?.why;
        if (!why) return [];
        return [
          { label: row.label, text: fill(t.accused, { row: row.text, letter: boxes[row.id] ?? '' }), why, ...plain },
        ];
      });
    default:
      return [];
  }
}

/** What earns the points of a rule within a question. */
export function howEarned({ rests }: Credit, { item }: Question, t: Words): string {
  if (rests.length > 0) return fill(t.rests, { parts: rests.join(t.comma) });
  return item.kind === 'spot' ? t.restsNone : t.restsAll;
}

/** A clue in words, without any wording that the scorer knows. */
function clueText(clue: Clue, t: Words): string {
  if (clue.kind === 'said') return fill(t.clue.said, { what: clue.what });
  if (clue.kind === 'amount') return fill(t.clue.amount[clue.unit][clue.bound], { n: clue.n });
  return t.clue[clue.kind];
}

/** What to look for in a free answer, as one plain sentence. */
export function cluesText(kind: 'do' | 'dont', clues: readonly Clue[], t: Words): string {
  if (kind === 'dont' || clues.length === 0) return t.keptBy;
  return fill(t.looks, { clues: clues.map((clue) => clueText(clue, t)).join(t.comma) });
}
