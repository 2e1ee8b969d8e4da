import type { z } from 'astro/zod';
import type { actions, before, option } from '../../../src/schemas/actions.ts';
import { disruption } from '../../../src/schemas/disruption.ts';
import { type QuizItem, quizItem } from '../../../src/schemas/quiz.ts';
import { type Turn, turn } from '../../../src/schemas/roleplay.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { type Part, parts } from '../parts.ts';
import { error, type Problem } from '../problem.ts';

type Options = z.infer<typeof option>[];
interface Ordered {
  actions: z.infer<typeof actions>;
  before: z.infer<typeof before>;
}

/** Options: how many are right, and whether the wrong ones say why. */
function checkOptions({ data, place }: Part<{ options: Options }>, one: boolean): Problem[] {
  const { options } = data;
  const right = options.filter((each) => each.right).length;
  const marked = right === 0 ? 'no option is marked right' : `${right} options are marked right`;
  const count =
    right === 0 || (one && right > 1)
      ? [
          error(
            place(['options']),
            marked,
            one ? 'exactly one' : 'at least one',
            right === 0 ? 'write `right: true` in the right one' : 'keep one, or ask for `choices`',
          ),
        ]
      : [];
  const each = options.flatMap((each, index) => {
    const at = place(['options', index]);
    if (!each.right && !each.why)
      return [
        error(at, 'a wrong option without `why`', 'the reason, for whoever picks it', 'write `why: { zh: …, en: … }`'),
      ];
    if (each.right && each.breaks.length > 0)
      return [
        error(
          at,
          'the right option is said to break a rule',
          'no `breaks` on a right option',
          'delete `breaks`, or `right: true`',
        ),
      ];
    return [];
  });
  return [...count, ...each];
}

/** An order: pairs that name real actions, agree with each other and with the model. */
function checkOrder({ data, place }: Part<Ordered>): Problem[] {
  const ids = data.actions.map(({ id }) => id);
  const opposite = (first: string, later: string) =>
    data.before.findIndex((pair) => pair.first === later && pair.later === first);
  return data.before.flatMap(({ first, later }, index) => {
    const at = place(['before', index]);
    const unknown = (['first', 'later'] as const).flatMap((side) => {
      const id = data.before[index]?.[side] ?? '';
      return ids.includes(id)
        ? []
        : [unknownName(place(['before', index, side]), 'action', id, ids, '`actions` above')];
    });
    if (unknown.length > 0) return unknown;
    if (first === later)
      return [error(at, `\`${first}\` before itself`, 'two different actions', 'name the other action')];
    const other = opposite(first, later);
    if (other >= 0)
      return other > index
        ? []
        : [
            error(
              at,
              `\`${first}\` before \`${later}\`, and the other way round in line ${place(['before', other]).line}`,
              'one of the two',
              'delete the wrong pair',
            ),
          ];
    if (ids.indexOf(first) < ids.indexOf(later)) return [];
    return [
      error(
        at,
        `\`${first}\` before \`${later}\`, but \`actions\` has them the other way round`,
        'actions in the model order, which keeps every pair',
        `move \`${first}\` above \`${later}\` in \`actions\`, or turn the pair round`,
      ),
    ];
  });
}

/** A turn or a quiz item; `asks` is its kind. */
function checkPart(part: Part<Turn | QuizItem>, asks: string): Problem[] {
  const { data } = part;
  if ('options' in data) return checkOptions({ ...part, data }, asks === 'choice');
  return 'before' in data ? checkOrder({ ...part, data }) : [];
}

/** Every turn and quiz item that asks for a choice or an order, and the actions of a change to a plan. */
export function checkAnswers({ sources }: Content): Problem[] {
  return sources.drills.flatMap(({ kind, file }) => {
    if (kind === 'checklist') return parts(file, ['disruptions'], disruption).flatMap(checkOrder);
    if (kind === 'roleplay') return parts(file, ['turns'], turn).flatMap((part) => checkPart(part, part.data.asks));
    if (kind !== 'quiz') return [];
    return parts(file, ['items'], quizItem).flatMap((part) => checkPart(part, part.data.kind));
  });
}
