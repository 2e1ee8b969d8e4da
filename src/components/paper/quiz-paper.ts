import type { QuizBundle, RuleCard } from '../../catalogue/bundle.ts';
import { suspectsOf } from '../../catalogue/suspects.ts';
import { asTable, asText, asTexts } from '../../scoring/answers.ts';
import type { AskedItem } from '../../scoring/dated.ts';
import { rightAnswer } from '../../scoring/right-answer.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import { seedFor } from '../drill/seed.ts';
import { drawn, itemAt, roundLength } from '../quiz/round.ts';
import { reachedBy, stepOf } from '../quiz/score.ts';
import { actionRows, lettered, numbered, optionRows, type Row } from './rows.ts';
import { paperSeed, type Version } from './version.ts';

/** A question of a quiz on paper. */
export interface Question {
  number: number;
  /** The item, and its day where it has one, as the record names it. */
  at: string;
  item: AskedItem;
  /** The most it earns, as on the screen. */
  points: number;
  /** What has a box: options, actions, left sides, cards, blanks, lines. A number has one box and no row. */
  rows: Row[];
  /** What is written into the boxes by its letter: right sides, buckets, rules. */
  letters: Row[];
}

/** What a kind of item shows on paper. */
function laidOut(item: AskedItem, seed: number, rules: QuizBundle['rules']): Pick<Question, 'rows' | 'letters'> {
  switch (item.kind) {
    case 'choice':
    case 'choices':
      return { rows: optionRows(item.options, seed), letters: [] };
    case 'order':
      return { rows: actionRows(item.actions, seed), letters: [] };
    case 'match':
      return {
        rows: numbered(item.pairs.map(({ id, left }) => ({ id, text: left }))),
        letters: lettered(shuffled(item.pairs, seed).map(({ id, right }) => ({ id, text: right }))),
      };
    case 'sort':
      return {
        rows: numbered(shuffled(item.cards, seed)),
        letters: lettered(item.buckets.map(({ id, name }) => ({ id, text: name }))),
      };
    case 'number':
      return { rows: [], letters: [] };
    case 'fill':
      return { rows: numbered(item.blanks.map((_, index) => ({ id: String(index + 1), text: '' }))), letters: [] };
    case 'spot':
      return {
        rows: numbered(item.lines.map(({ text }, index) => ({ id: String(index), text }))),
        letters: lettered(suspectsOf(item, rules).map(({ id, says }) => ({ id, text: says }))),
      };
  }
}

/** The items of a quiz that its papers hold, as many as a round draws; all versions have the same, so that they weigh the same. */
function itemsOf({ id, drill }: QuizBundle): QuizBundle['drill']['items'] {
  return shuffled(drill.items, seedFor(0, id)).slice(0, roundLength(drill));
}

/**
 * A quiz on paper. The version decides the order of questions and options, and the days asked about; the same bundle and
 * version give the same paper for ever.
 */
export function quizPaper(bundle: QuizBundle, version: Version): Question[] {
  const seed = paperSeed(bundle.id, version);
  return drawn({ items: itemsOf(bundle) }, seed).map((at, index) => {
    const item = itemAt(bundle, at);
    const { max } = reachedBy(bundle, [stepOf(bundle, at, rightAnswer(item))]);
    return { number: index + 1, at, item, points: max, ...laidOut(item, seedFor(seed, item.id), bundle.rules) };
  });
}

/** What the whole paper earns. */
export const paperPoints = (questions: readonly Question[]) => questions.reduce((sum, { points }) => sum + points, 0);

/** A tick in a box. */
export const tick = '✓';

/**
 * What belongs in the boxes of a question, by row: a tick, a place in the order, the letter of what it goes with, words;
 * a number's box goes by `number`.
 */
export function boxesOf({ item, rows, letters }: Question): Record<string, string> {
  const answer = rightAnswer(item);
  const ticked = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, tick]));
  switch (item.kind) {
    case 'choice':
      return ticked([String(answer)]);
    case 'choices':
      return ticked(asTexts(answer));
    case 'order':
      return Object.fromEntries(rows.map(({ id }) => [id, String(asTexts(answer).indexOf(id) + 1)]));
    case 'number':
      return { number: asText(answer) };
    case 'fill':
      return asTable(answer);
    default: {
      const labels = new Map(letters.map(({ id, label }) => [id, label]));
      return Object.fromEntries(Object.entries(asTable(answer)).map(([id, to]) => [id, labels.get(to) ?? '']));
    }
  }
}

/** The boxes of a question in one line, for marking at a glance: `C`, `A · D`, `A3 · B1`, `1B · 2A`, `24 小时`. */
export function atAGlance(question: Question): string {
  const boxes = boxesOf(question);
  const { item, rows } = question;
  if (item.kind === 'number') return `${boxes.number} ${item.unit}`;
  return rows
    .flatMap(({ id, label }) => {
      const box = boxes[id];
      if (box === undefined) return [];
      if (box === tick) return label;
      return item.kind === 'fill' ? box : `${label}${box}`;
    })
    .join(' · ');
}

/** How a rule earns its points within a question. */
export interface Credit {
  rule: RuleCard;
  /** The labels of the rows, or the numbers of the pairs of an order, that it rests on; all of them where it names none. */
  rests: string[];
}

/** The rules a question earns points by, in the order the screen tells them. */
export function creditsOf({ at, item, rows }: Question, bundle: QuizBundle): Credit[] {
  const { verdicts } = stepOf(bundle, at, rightAnswer(item));
  const restsOn = (rule: string): string[] => {
    if (item.kind === 'match')
      return item.pairs.flatMap((pair, index) => (pair.rule === rule ? [String(index + 1)] : []));
    if (item.kind === 'order')
      return item.before.flatMap((pair, index) => (pair.rule === rule ? [String(index + 1)] : []));
    if (item.kind !== 'spot') return [];
    return rows.filter((_, index) => item.lines[index]?.breaks === rule).map(({ label }) => label);
  };
  return verdicts.flatMap(({ rule: id }) => {
    const rule = bundle.rules[id];
    return rule ? [{ rule, rests: restsOn(id) }] : [];
  });
}
