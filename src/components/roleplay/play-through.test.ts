import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../tools/content.ts';
import { bundleOf, type RoleplayBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { locales } from '../../schemas/text.ts';
import { compileScorerIn } from '../../scoring/languages/languages.ts';
import { attemptOf, stepOf } from './score.ts';
import { advance, begin, type TalkTurn, turnAt } from './talk.ts';

/** Every role-play played to its end, as the island plays it. */
const catalogue = loadCatalogue(join(import.meta.dirname, '../../..'));
const talks = [...catalogue.drills.values()].filter(({ kind }) => kind === 'roleplay');

/** What its author would answer. */
function best(turn: TalkTurn): Answer {
  switch (turn.asks) {
    case 'reply':
      return turn.model;
    case 'choice':
      return turn.options.findIndex(({ right }) => right);
    case 'record':
      return Object.fromEntries(turn.fields.map(({ id, accept }) => [id, accept[0] ?? '']));
    case 'order':
      return turn.actions.map(({ id }) => id);
  }
}

/** Says nothing, picks what is wrong, leaves all boxes empty. */
function worst(turn: TalkTurn): Answer {
  switch (turn.asks) {
    case 'reply':
      return '好的';
    case 'choice':
      return turn.options.findIndex(({ right }) => !right);
    case 'record':
      return {};
    case 'order':
      return [];
  }
}

function play(bundle: RoleplayBundle, answer: (turn: TalkTurn) => Answer) {
  const { drill, locale, phrases, facts } = bundle;
  const scorer = compileScorerIn({ locale, phrases, facts });
  let talk = begin(drill, 'a1', 1, 1000);
  while (talk.view !== 'end') {
    const step = stepOf(bundle, scorer, talk.at, answer(turnAt(drill, talk.at)));
    talk = advance(drill, advance(drill, talk, { do: 'send', step }), { do: 'go-on', now: 2000 });
  }
  return { talk, attempt: attemptOf(bundle, talk) };
}

describe.each(talks.flatMap((drill) => locales.map((locale) => [drill.id, locale, drill] as const)))(
  '%s, %s',
  (_, locale, drill) => {
    const bundle = bundleOf(catalogue, drill, locale) as RoleplayBundle;

    test('model answers earn full marks and reach the first ending', () => {
      const { talk, attempt } = play(bundle, best);
      expect(talk.at).toBe(`end:${bundle.drill.endings[0]?.id}`);
      expect(attempt.points).toBe(attempt.max);
      expect(attempt.redLines).toEqual([]);
    });

    test('answers that do nothing reach an end too, and earn next to nothing', () => {
      const { attempt } = play(bundle, worst);
      expect(attempt.points).toBeLessThan(attempt.max * 0.2);
    });
  },
);
