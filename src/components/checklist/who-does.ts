import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { itemWords } from '../../catalogue/item-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { ChecklistItem } from '../../schemas/checklist.ts';
import type { Localised } from '../../schemas/localised.ts';
import { asTable } from '../../scoring/answers.ts';
import { rolesStep, scoreRoles } from '../../scoring/roles.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import type { Part } from '../drill/parts.ts';
import { seedFor } from '../drill/seed.ts';
import type { Step } from '../drill/step.ts';
import type { ChecklistWords } from '../drill/words.ts';
import type { ChecklistDrill } from './plan.ts';
import { factsAt, type Rehearsal } from './rehearsal.ts';

type Item = Localised<ChecklistItem>;

/** How many items are asked about, and of how many of them the rule names who does it. */
const most = 6;
const mostNamed = 4;

/**
 * The items of which a trainee says who does them: some of those picked, most of them such as can be scored, in the order of
 * the checklist. None where no rule behind what was picked names anybody.
 */
export function rolesAsked(drill: ChecklistDrill, { picked, seed }: Pick<Rehearsal, 'picked' | 'seed'>): Item[] {
  const items = drill.phases.flatMap((phase) => phase.items);
  const mixed = shuffled(
    items.filter(({ id }) => picked.includes(id)),
    seedFor(seed, 'roles'),
  );
  const named = mixed.filter((item) => item.named).slice(0, mostNamed);
  if (named.length === 0) return [];
  const others = mixed.filter((item) => !item.named).slice(0, most - named.length);
  return items.filter((item) => named.includes(item) || others.includes(item));
}

/** Scores who does what; undefined where that was not asked. */
export function stepOfRoles({ drill, locale }: ChecklistBundle, rehearsal: Rehearsal): Step | undefined {
  const asked = rolesAsked(drill, rehearsal);
  if (asked.length === 0) return undefined;
  const said = Object.fromEntries(asked.flatMap(({ id }) => (rehearsal.roles[id] ? [[id, rehearsal.roles[id]]] : [])));
  return { at: rolesStep(rehearsal.case), said, locale, ...scoreRoles(asked, said) };
}

/** Item by item: whom the trainee gave it to. Where no rule names anybody it is neither right nor wrong. */
export function partsOfRoles({ drill }: ChecklistBundle, rehearsal: Rehearsal, t: ChecklistWords): Part[] {
  const { said, feedback } = rehearsal.rolesStep ?? { said: {}, feedback: [] };
  const given = asTable(said);
  const nameOf = (role: string) => drill.roles[role] ?? role;
  const facts = factsAt(drill, rehearsal.case);
  return rolesAsked(drill, rehearsal).map((item): Part => {
    const text = itemWords(drill.facts, item, facts);
    const role = given[item.id];
    const yours = role ? nameOf(role) : t.leftEmpty;
    if (!item.named)
      return { text, yours, state: 'plain', why: fill(t.practise.roleSuggested, { role: nameOf(item.role) }) };
    const right = feedback.some((part) => part.at === item.id && part.right);
    if (right) return { text, yours, state: 'right' };
    return { text, yours, state: 'wrong', expected: item.named.map(nameOf).join(t.practise.or) };
  });
}
