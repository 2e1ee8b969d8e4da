import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { bundleOf, type RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { locales } from '../../schemas/text.ts';
import { compileScorerIn } from '../../scoring/languages/languages.ts';
import { outcomeOf } from '../../scoring/outcome.ts';
import { targetsOf } from '../../scoring/targets.ts';
import { reachedBy, stepOf } from '../roleplay/score.ts';
import { cluesOf } from './clues.ts';
import { tick } from './quiz-paper.ts';
import {
  boxesOfTurn,
  cardTurns,
  lettersOf,
  outcomesOf,
  type PaperTurn,
  talkPoints,
  waysOf,
  writtenTurns,
} from './talk-paper.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../..'));
const talks = [...catalogue.drills.values()].filter(({ kind }) => kind === 'roleplay');

/** The answer that the key gives, read off the paper. */
function readOff(asked: PaperTurn): Answer {
  const { turn, rows } = asked;
  const boxes = boxesOfTurn(asked);
  switch (turn.asks) {
    case 'reply':
      return turn.model;
    case 'choice':
      return Number(rows.find(({ id }) => boxes[id] === tick)?.id);
    case 'record':
      return { ...boxes };
    case 'order':
      return [...rows].sort((one, other) => Number(boxes[one.id]) - Number(boxes[other.id])).map(({ id }) => id);
  }
}

describe.each(talks.flatMap((drill) => locales.map((locale) => [drill.id, locale, drill] as const)))(
  '%s, %s',
  (_, locale, drill) => {
    const bundle = bundleOf(catalogue, drill, locale) as RoleplayBundle;
    const { phrases, facts } = bundle;
    const scorer = compileScorerIn({ locale, phrases, facts });
    const written = writtenTurns(bundle);
    const cards = cardTurns(bundle);

    test('the answers of the key earn all that the written paper can', () => {
      const steps = written.map((asked) => stepOf(bundle, scorer, asked.turn.id, readOff(asked)));
      expect(steps.map(({ verdicts }) => outcomeOf(verdicts))).toEqual(written.map(() => 'good'));
      const { points, max } = reachedBy(bundle, steps);
      expect(points).toBe(max);
      expect(talkPoints(bundle)).toBe(max);
      expect(written.reduce((sum, turn) => sum + turn.points, 0)).toBe(max);
    });

    test('the letters on the visitor’s card are the outcomes that the screen gives', () => {
      for (const asked of cards.filter(({ turn }) => turn.asks === 'choice')) {
        const told = outcomesOf(asked).flatMap((outcome) => lettersOf(asked, outcome).map((label) => [label, outcome]));
        const given = asked.rows.map(({ id, label }) => {
          const { verdicts } = stepOf(bundle, scorer, asked.turn.id, Number(id));
          return [label, outcomeOf(verdicts)];
        });
        expect(Object.fromEntries(told)).toEqual(Object.fromEntries(given));
      }
    });

    test('every turn is on the cards, and the ways on them lead where the talk goes', () => {
      expect(cards.map(({ turn }) => turn.id)).toEqual(bundle.drill.turns.map(({ id }) => id));
      for (const { turn } of cards) {
        const ways = waysOf(bundle, turn);
        for (const [outcome, target] of Object.entries(targetsOf(turn))) {
          const way = ways[outcome as keyof typeof ways];
          if (way.to === 'turn') expect(cards[way.number - 1]?.turn.id).toBe(target);
          else expect(bundle.drill.endings.find(({ title }) => title === way.title)?.id).toBe(target.slice(4));
        }
      }
    });

    test('only rules in force are marked by, and clues give no wording away', () => {
      for (const rule of cards.flatMap(({ rules }) => rules)) {
        expect(catalogue.rules.get(rule.id)?.status).toBe('active');
        for (const clue of cluesOf(rule.signs, facts)) {
          if (clue.kind !== 'said') continue;
          expect([facts.company.name, ...Object.values(facts.facts)]).toContain(clue.what);
        }
      }
    });
  },
);
