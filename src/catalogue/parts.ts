import { languages } from '../scoring/languages/languages.ts';
import { scoredRules } from '../scoring/turn.ts';
import type { PhraseTable } from '../scoring/types.ts';
import { groupsOfSigns, type Opening, type RoleplayBundle, standingGroups, type TalkBundle } from './bundle.ts';

/** The phrase groups by which the answers to a turn are marked; none where it asks for no free answer. */
function groupsOfTurn(turn: RoleplayBundle['drill']['turns'][number], rules: RoleplayBundle['rules']): string[] {
  if (turn.asks !== 'reply') return [];
  return [...standingGroups, ...scoredRules(turn).flatMap((id) => groupsOfSigns(rules[id]?.signs))];
}

/**
 * Parts the phrases of a talk, so that a turn waits for its own alone. Each group stands in the part of the first turn that
 * needs it, and nowhere else.
 */
export function partsOf({ drill, rules, phrases }: RoleplayBundle): {
  tables: PhraseTable[];
  needs: TalkBundle['needs'];
} {
  const homes = new Map<string, number>();
  const tables: PhraseTable[] = [];
  const needs: TalkBundle['needs'] = {};
  for (const turn of drill.turns) {
    const wanted = Object.entries(phrases).filter(([name]) => groupsOfTurn(turn, rules).includes(name));
    const fresh = wanted.filter(([name]) => !homes.has(name));
    for (const [name] of fresh) homes.set(name, tables.length);
    if (fresh.length > 0) tables.push(Object.fromEntries(fresh));
    const places = new Set(wanted.flatMap(([name]) => homes.get(name) ?? []));
    if (places.size > 0) needs[turn.id] = [...places].sort((one, other) => one - other);
  }
  return { tables, needs };
}

/** A talk without its phrases, and what says which of them a turn needs. */
export function talkOf(bundle: RoleplayBundle): TalkBundle {
  const vocabulary = languages[bundle.locale].vocabulary(bundle.phrases);
  return { ...bundle, phrases: {}, needs: partsOf(bundle).needs, vocabulary };
}

/** A talk as far as its first turn: enough to begin it, and no more. */
export function openingOf(bundle: RoleplayBundle): Opening {
  const { id, locale, drill } = bundle;
  const { start } = drill;
  const turns = drill.turns.filter((turn) => turn.id === start);
  const needs = partsOf(bundle).needs[start];
  return {
    id,
    locale,
    drill: { ...drill, turns, endings: [], facts: {} },
    rules: {},
    needs: needs ? { [start]: needs } : {},
  };
}
