import { join } from 'node:path';
import { bundleOf, type RoleplayBundle } from '../../src/catalogue/bundle.ts';
import type { Locale } from '../../src/schemas/text.ts';
import { compileScorerIn } from '../../src/scoring/languages/languages.ts';
import { scoredRules } from '../../src/scoring/turn.ts';
import type { ScorableRule, Scorer } from '../../src/scoring/types.ts';
import { type Content, readContent } from '../../tools/content.ts';

/** Everything that is measured on: the content as it is now. */
export const content: Content = readContent(join(import.meta.dirname, '../..'));

/** The role-plays as their islands have them, in one language. */
export function roleplaysIn(locale: Locale): RoleplayBundle[] {
  const drills = [...content.catalogue.drills.values()].filter(({ kind }) => kind === 'roleplay');
  return drills.map((drill) => bundleOf(content.catalogue, drill, locale) as RoleplayBundle);
}

/** The rules of a talk that free answers are scored by. */
export const rulesIn = ({ rules }: RoleplayBundle): ScorableRule[] => Object.values(rules).filter(({ signs }) => signs);

/** The turns of a talk that ask for the trainee's own words, each with the rules it is scored by. */
export function repliesIn({ drill, rules }: RoleplayBundle) {
  return drill.turns.flatMap((turn) =>
    turn.asks === 'reply' ? { ...turn, scored: scoredRules(turn).flatMap((id) => rules[id] ?? []) } : [],
  );
}

/** The turn that is scored by the most rules. */
export function fullestReply(bundle: RoleplayBundle) {
  const [first] = repliesIn(bundle).sort((one, other) => other.scored.length - one.scored.length);
  if (!first) throw new Error(`${bundle.id} asks for no free answer.`);
  return first;
}

/** The role-play with the most rules: the slowest there is. */
export function fullestRoleplay(locale: Locale): RoleplayBundle {
  const [first] = roleplaysIn(locale).sort((one, other) => rulesIn(other).length - rulesIn(one).length);
  if (!first) throw new Error('There is no role-play.');
  return first;
}

/** The scorer of a talk. */
export function scorerOf({ locale, phrases, facts }: RoleplayBundle): Scorer {
  return compileScorerIn({ locale, phrases, facts });
}
