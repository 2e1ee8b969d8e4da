import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../tools/content.ts';
import { locales } from '../schemas/text.ts';
import { compileScorer } from '../scoring/compile.ts';
import { languages } from '../scoring/languages/languages.ts';
import { slipped } from '../scoring/metamorphic/slips.ts';
import { scoreTurn } from '../scoring/turn.ts';
import type { RuleVerdict } from '../scoring/types.ts';
import { bundleOf, type RoleplayBundle } from './bundle.ts';
import { openingOf, partsOf, talkOf } from './parts.ts';

const { catalogue, examples } = readContent(join(import.meta.dirname, '../..'));

const talks = locales.flatMap((locale) =>
  [...catalogue.drills.values()].flatMap((drill) => {
    const bundle = bundleOf(catalogue, drill, locale);
    return bundle.kind === 'roleplay' ? [[`${drill.id}, ${locale}`, bundle] as const] : [];
  }),
);

/** What people said to the rules of a turn. */
function answersTo(turn: RoleplayBundle['drill']['turns'][number], { locale }: RoleplayBundle): string[] {
  return [...turn.expects, ...turn.guards].flatMap((id) => {
    const [procedure = '', name = ''] = id.split('/');
    return Object.values(examples.get(procedure)?.[name]?.[locale] ?? {}).flatMap((answers) => answers.slice(0, 1));
  });
}

/** The same mistyped: a word by its sound, or a long word with a letter gone. */
const mistyped = (answer: string, verdicts: readonly RuleVerdict[]) => [
  ...slipped(
    answer,
    verdicts.flatMap(({ evidence }) => evidence),
  ),
  answer.replace(/\b([a-z]{2})[a-z](?=[a-z]{3})/gi, '$1'),
];

describe.each(talks)('the phrases of %s', (_, bundle) => {
  const { tables, needs } = partsOf(bundle);

  test('each stand in one part', () => {
    const names = tables.flatMap((table) => Object.keys(table));
    expect(names).toEqual([...new Set(names)]);
    expect(Object.assign({}, ...tables)).toEqual(Object.fromEntries(names.map((name) => [name, bundle.phrases[name]])));
  });

  test('leave its opening with one turn, and what that needs', () => {
    const { drill, needs: first } = openingOf(bundle);
    expect(drill.turns.map(({ id }) => id)).toEqual([bundle.drill.start]);
    expect(first[drill.start]).toEqual(needs[drill.start]);
  });
});

/** The talk with the most phrases, and one whose turns share few. */
const marked = talks.filter(([, { id }]) =>
  ['complaints/angry-owner', 'phone-greeting/call-for-absent-colleague'].includes(id),
);

test.each(marked)(
  'the phrases of %s mark every turn, with no more than its parts, as all of them together do',
  (_, bundle) => {
    const { tables, needs } = partsOf(bundle);
    const language = languages[bundle.locale];
    const { facts, rules } = bundle;
    const { vocabulary } = talkOf(bundle);
    const whole = compileScorer({ language, phrases: bundle.phrases, facts });
    for (const turn of bundle.drill.turns) {
      if (turn.asks !== 'reply') continue;
      const phrases = Object.assign({}, ...(needs[turn.id] ?? []).map((part) => tables[part]));
      const parted = compileScorer({ language, phrases, vocabulary, facts });
      for (const answer of [turn.model, ...answersTo(turn, bundle)]) {
        const { verdicts } = scoreTurn(turn, answer, whole, rules);
        for (const said of [answer, ...mistyped(answer, verdicts)])
          expect(scoreTurn(turn, said, parted, rules)).toEqual(scoreTurn(turn, said, whole, rules));
      }
    }
  },
);
