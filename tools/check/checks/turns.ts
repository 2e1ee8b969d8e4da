import { rulesOfTurn } from '../../../src/catalogue/catalogue.ts';
import { type Turn, turn } from '../../../src/schemas/roleplay.ts';
import type { Content } from '../content.ts';
import { type Part, parts } from '../parts.ts';
import { error, type Problem } from '../problem.ts';

/** Rules under `expects` or `guards` that are of the other kind. */
function wrongList({ rules }: Content, { data, place }: Part<Turn>): Problem[] {
  const sides = [
    { list: 'expects', other: 'guards', kind: 'do', word: 'duty' },
    { list: 'guards', other: 'expects', kind: 'dont', word: 'prohibition' },
  ] as const;
  return sides.flatMap(({ list, other, kind, word }) =>
    data[list].flatMap((id, index) => {
      const rule = rules.get(id)?.data;
      if (!rule || rule.kind === kind) return [];
      const is = rule.kind === 'do' ? 'duty' : 'prohibition';
      return [
        error(place([list, index]), `the ${is} \`${id}\` under \`${list}\``, `a ${word}`, `move it to \`${other}\``),
      ];
    }),
  );
}

/** A free answer can only show what has signs. */
function unseen({ rules }: Content, { data, place }: Part<Turn>): Problem[] {
  if (data.asks !== 'reply') return [];
  return (['expects', 'guards'] as const).flatMap((list) =>
    data[list].flatMap((id, index) => {
      const rule = rules.get(id)?.data;
      if (!rule || rule.signs || rule.status !== 'active') return [];
      return [
        error(
          place([list, index]),
          `the rule \`${id}\`, which has no \`signs\``,
          'rules that a free answer can show',
          'write its `signs` (and examples), or test it by a choice, an order or a register',
        ),
      ];
    }),
  );
}

function idle({ data, place }: Part<Turn>): Problem[] {
  if (rulesOfTurn(data).length > 0) return [];
  return [
    error(
      place(['id']),
      `the turn \`${data.id}\` tests no rule`,
      'at least one rule',
      'name it under `expects` or `guards`',
    ),
  ];
}

/** Turns that test nothing, or what they can't. */
export function checkTurns(content: Content): Problem[] {
  return content.sources.drills
    .filter(({ kind }) => kind === 'roleplay')
    .flatMap(({ file }) => parts(file, ['turns'], turn))
    .flatMap((part) => [...wrongList(content, part), ...unseen(content, part), ...idle(part)]);
}
