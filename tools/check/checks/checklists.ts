import type { Checklist, ChecklistItem, FactAnswer } from '../../../src/schemas/checklist.ts';
import { checklist } from '../../../src/schemas/checklist.ts';
import { appliesIn, factsOf } from '../../../src/scoring/applies.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { type Part, whole } from '../parts.ts';
import { either, error, type Problem } from '../problem.ts';
import { factProblems } from './checklist-facts.ts';
import { disruptionProblems } from './disruptions.ts';

function unknownRoles({ data, place }: Part<Checklist>): Problem[] {
  const roles = Object.keys(data.roles);
  const unknown = (role: string, path: (string | number)[]) =>
    roles.includes(role) ? [] : [unknownName(place(path), 'role', role, roles, '`roles` of this checklist')];
  return data.phases.flatMap((phase, p) =>
    phase.items.flatMap(({ role, named }, i) => {
      const at = ['phases', p, 'items', i];
      const strangers = named?.flatMap((one, n) => unknown(one, [...at, 'named', n])) ?? [];
      if (named === undefined || named.includes(role)) return [...unknown(role, [...at, 'role']), ...strangers];
      const other = error(
        place([...at, 'role']),
        `the role \`${role}\`, where the rule names ${either(named)}`,
        'one of the roles that the rule names',
        'mend `role` or `named`',
      );
      return [...unknown(role, [...at, 'role']), ...strangers, other];
    }),
  );
}

/** Cases that need nothing, and items that no case needs: nobody would ever practise them. */
function unused({ data, place }: Part<Checklist>): Problem[] {
  const items = data.phases.flatMap((phase, p) =>
    phase.items.map((item, i) => ({ item, path: ['phases', p, 'items', i] })),
  );
  const facts = data.facts.filter((fact) => fact.kind !== 'text') as { id: string; usual: FactAnswer }[];
  const needs = (item: ChecklistItem, one: Checklist['cases'][number]) => appliesIn(item, factsOf(facts, one.facts));
  const empty = data.cases.flatMap((one, index) =>
    items.some(({ item }) => needs(item, one))
      ? []
      : [
          error(
            place(['cases', index]),
            `the case \`${one.id}\`, for which no item applies`,
            'a case that needs at least one item',
            'change its facts, or the `when` of the items',
          ),
        ],
  );
  const idle = items.flatMap(({ item, path }) =>
    data.cases.some((one) => needs(item, one))
      ? []
      : [
          error(
            place([...path, 'id']),
            `the item \`${item.id}\`, which no case needs`,
            'at least one case in which it applies',
            'add a case with its facts, or change its `when`',
          ),
        ],
  );
  return [...empty, ...idle];
}

/** Suggestions of the house whose rule is not the house's: what the source asks for is no suggestion. */
function wrongSuggestions({ data, place }: Part<Checklist>, { rules }: Content): Problem[] {
  return data.phases.flatMap((phase, p) =>
    phase.items.flatMap(({ suggestion, rule }, i) => {
      const sources = rules.get(rule)?.data.source ?? [];
      if (!suggestion || sources.every((clause) => clause === 'house')) return [];
      return [
        error(
          place(['phases', p, 'items', i, 'suggestion']),
          `a suggestion of the house whose rule \`${rule}\` cites ${either(sources, 'and')}`,
          'a rule with the source [house]',
          'leave `suggestion` out, or name the rule of the house behind it',
        ),
      ];
    }),
  );
}

/** Checklists that name unknown facts and roles, or hold what no case asks for. */
export function checkChecklists(content: Content): Problem[] {
  return content.sources.drills
    .filter(({ kind }) => kind === 'checklist')
    .flatMap(({ file }) => whole(file, checklist) ?? [])
    .flatMap((part) => {
      const facts = factProblems(part);
      const others = [...unknownRoles(part), ...wrongSuggestions(part, content)];
      return [...facts, ...others, ...(facts.length > 0 ? [] : [...unused(part), ...disruptionProblems(part)])];
    });
}
