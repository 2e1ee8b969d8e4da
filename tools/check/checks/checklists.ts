import type { Checklist } from '../../../src/schemas/checklist.ts';
import { checklist } from '../../../src/schemas/checklist.ts';
import { appliesIn } from '../../../src/scoring/applies.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { type Part, whole } from '../parts.ts';
import { error, type Problem } from '../problem.ts';

function unknownFacts({ data, place }: Part<Checklist>): Problem[] {
  const facts = data.facts.map(({ id }) => id);
  const among = (names: object, path: (string | number)[]) =>
    Object.keys(names).flatMap((name) =>
      facts.includes(name)
        ? []
        : [unknownName(place([...path, name], 'key'), 'fact', name, facts, '`facts` of this checklist')],
    );
  return [
    ...data.phases.flatMap((phase, p) =>
      phase.items.flatMap((item, i) => among(item.when ?? {}, ['phases', p, 'items', i, 'when'])),
    ),
    ...data.cases.flatMap((one, index) => among(one.facts, ['cases', index, 'facts'])),
  ];
}

function unknownRoles({ data, place }: Part<Checklist>): Problem[] {
  const roles = Object.keys(data.roles);
  return data.phases.flatMap((phase, p) =>
    phase.items.flatMap(({ role }, i) =>
      roles.includes(role)
        ? []
        : [unknownName(place(['phases', p, 'items', i, 'role']), 'role', role, roles, '`roles` of this checklist')],
    ),
  );
}

/** Cases that need nothing, and items that no case needs: nobody would ever practise them. */
function unused({ data, place }: Part<Checklist>): Problem[] {
  const items = data.phases.flatMap((phase, p) =>
    phase.items.map((item, i) => ({ item, path: ['phases', p, 'items', i] })),
  );
  const empty = data.cases.flatMap((one, index) =>
    items.some(({ item }) => appliesIn(item, one.facts))
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
    data.cases.some((one) => appliesIn(item, one.facts))
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

/** Checklists that name unknown facts and roles, or hold what no case asks for. */
export function checkChecklists({ sources }: Content): Problem[] {
  return sources.drills
    .filter(({ kind }) => kind === 'checklist')
    .flatMap(({ file }) => whole(file, checklist) ?? [])
    .flatMap((part) => {
      const facts = unknownFacts(part);
      return [...facts, ...unknownRoles(part), ...(facts.length > 0 ? [] : unused(part))];
    });
}
