import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { bundleOf, type QuizBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { locales } from '../../schemas/text.ts';
import { isRight } from '../drill/step.ts';
import { roundLength } from '../quiz/round.ts';
import { reachedBy, stepOf } from '../quiz/score.ts';
import { atAGlance, boxesOf, creditsOf, paperPoints, type Question, quizPaper, tick } from './quiz-paper.ts';
import { paperCode, versions } from './version.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../..'));
const quizzes = [...catalogue.drills.values()].filter(({ kind }) => kind === 'quiz');

/** The answer that somebody gave who wrote this into the boxes of a paper, read off the paper by its letters. */
function readOff({ item, rows, letters }: Question, boxes: Readonly<Record<string, string>>): Answer {
  const ticked = rows.filter(({ id }) => boxes[id] === tick).map(({ id }) => id);
  switch (item.kind) {
    case 'choice':
      return Number(ticked[0]);
    case 'choices':
      return ticked;
    case 'order':
      return [...rows].sort((one, other) => Number(boxes[one.id]) - Number(boxes[other.id])).map(({ id }) => id);
    case 'number':
      return boxes.number ?? '';
    case 'fill':
      return { ...boxes };
    default:
      return Object.fromEntries(
        Object.entries(boxes).map(([id, label]) => [id, letters.find((one) => one.label === label)?.id ?? '']),
      );
  }
}

describe.each(quizzes.flatMap((drill) => locales.map((locale) => [drill.id, locale, drill] as const)))(
  '%s, %s',
  (_, locale, drill) => {
    const bundle = bundleOf(catalogue, drill, locale) as QuizBundle;
    const papers = versions.map((version) => quizPaper(bundle, version));

    test('the boxes of the key, read off the paper, earn full marks', () => {
      for (const question of papers.flat()) {
        const step = stepOf(bundle, question.at, readOff(question, boxesOf(question)));
        expect(isRight(step), `${question.at}: ${atAGlance(question)}`).toBe(true);
        expect(reachedBy(bundle, [step])).toMatchObject({ points: question.points, max: question.points });
      }
    });

    test('any other single tick does not', () => {
      for (const question of papers.flat().filter(({ item }) => item.kind === 'choice')) {
        const right = boxesOf(question);
        for (const { id } of question.rows.filter((row) => right[row.id] !== tick))
          expect(isRight(stepOf(bundle, question.at, readOff(question, { [id]: tick })))).toBe(false);
      }
    });

    test('nor do letters moved on by one', () => {
      for (const question of papers.flat().filter(({ letters }) => letters.length > 1)) {
        const { letters } = question;
        const next = (label: string) =>
          letters[(letters.findIndex((one) => one.label === label) + 1) % letters.length]?.label ?? '';
        const boxes = Object.fromEntries(Object.entries(boxesOf(question)).map(([id, box]) => [id, next(box)]));
        expect(isRight(stepOf(bundle, question.at, readOff(question, boxes)))).toBe(false);
      }
    });

    test('a paper is a full round, numbered from 1, and the same each time', () => {
      for (const [index, paper] of papers.entries()) {
        expect(paper.map(({ number }) => number)).toEqual(paper.map((_, place) => place + 1));
        expect(paper).toHaveLength(roundLength(bundle.drill));
        expect(new Set(paper.map(({ at }) => at)).size).toBe(paper.length);
        expect(quizPaper(bundle, versions[index] ?? 'A')).toEqual(paper);
      }
    });

    test('both versions weigh the same and are in another order', () => {
      const [a = [], b = []] = papers;
      expect(paperPoints(b)).toBe(paperPoints(a));
      expect(b.map(({ at }) => at)).not.toEqual(a.map(({ at }) => at));
      expect(paperCode(b)).not.toBe(paperCode(a));
    });

    test('every row and letter can be told apart, and the text under it is its own', () => {
      for (const { item, rows, letters } of papers.flat()) {
        expect(new Set(letters.map(({ text }) => text)).size).toBe(letters.length);
        expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
        if (item.kind === 'choice' || item.kind === 'choices')
          for (const { id, text } of rows) expect(item.options[Number(id)]?.text).toBe(text);
      }
    });

    test('only rules in force are asked about, and their weights make the points', () => {
      for (const question of papers.flat()) {
        const credits = creditsOf(question, bundle);
        for (const { rule } of credits) expect(catalogue.rules.get(rule.id)?.status).toBe('active');
        expect(credits.reduce((sum, { rule }) => sum + rule.weight, 0)).toBe(question.points);
      }
    });
  },
);

test('the right option does not stand at the same letter throughout', () => {
  const bundles = quizzes.map((drill) => bundleOf(catalogue, drill, 'zh') as QuizBundle);
  const right = bundles
    .flatMap((bundle) => quizPaper(bundle, 'A'))
    .filter(({ item }) => item.kind === 'choice' && item.options.length === 4)
    .map(atAGlance);
  for (const letter of ['A', 'B', 'C', 'D'])
    expect(right.filter((one) => one === letter).length / right.length).toBeGreaterThan(0.12);
});

test('a paper is the same in both languages', () => {
  const drill = catalogue.drills.get('complaints/five-clears-quiz');
  if (drill?.kind !== 'quiz') throw new Error('no such quiz');
  const zh = quizPaper(bundleOf(catalogue, drill, 'zh') as QuizBundle, 'A');
  const en = quizPaper(bundleOf(catalogue, drill, 'en') as QuizBundle, 'A');
  expect(en.map(({ at }) => at)).toEqual(zh.map(({ at }) => at));
  expect(en.map(boxesOf).map((boxes) => Object.keys(boxes))).toEqual(
    zh.map(boxesOf).map((boxes) => Object.keys(boxes)),
  );
});
