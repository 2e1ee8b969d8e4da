import type { Checklist } from '../../../src/schemas/checklist.ts';
import type { Disruption } from '../../../src/schemas/disruption.ts';
import { localise } from '../../../src/schemas/localised.ts';
import { locales } from '../../../src/schemas/text.ts';
import { bearingsOf, decidedBy, turnOf } from '../../../src/scoring/disrupt.ts';
import { unknownName } from '../names.ts';
import { type Part, partAt } from '../parts.ts';
import { count, error, type Problem } from '../problem.ts';
import { answerProblems } from './checklist-facts.ts';

const lists = ['adds', 'drops', 'alters'] as const;
/** The fewest items that a change leaves alone: with fewer, whoever marks everything is right. */
const fewest = 3;
const mostActions = 6;

const as = (list: (typeof lists)[number]) =>
  ({ adds: 'comes in', drops: 'falls away', alters: 'is done otherwise' })[list];

/** Cases, facts, items and phases that a change names and the checklist does not have. */
function unknowns(drill: Checklist, { data, place }: Part<Disruption>): Problem[] {
  const cases = drill.cases.map(({ id }) => id);
  const facts = drill.facts.map(({ id }) => id);
  const items = drill.phases.flatMap((phase) => phase.items.map(({ id }) => id));
  const parts = [...items, ...drill.phases.map(({ id }) => id)];
  const here = (what: string) => `\`${what}\` of this checklist`;
  return [
    ...(cases.includes(data.case) ? [] : [unknownName(place(['case']), 'case', data.case, cases, here('cases'))]),
    ...Object.entries(data.changes).flatMap(([name, answer]) => {
      const fact = drill.facts.find(({ id }) => id === name);
      const at = place(['changes', name], 'key');
      if (!fact) return [unknownName(at, 'fact', name, facts, here('facts'))];
      return answerProblems(place(['changes', name]), fact, answer, true);
    }),
    ...lists.flatMap((list) =>
      data[list].flatMap(({ item }, index) =>
        items.includes(item) ? [] : [unknownName(place([list, index, 'item']), 'item', item, items, here('phases'))],
      ),
    ),
    ...data.unasked.flatMap((id, index) =>
      parts.includes(id) ? [] : [unknownName(place(['unasked', index]), 'item or phase', id, parts, here('phases'))],
    ),
  ];
}

/** Items that stand twice in the author's key. */
function doubles({ data, place }: Part<Disruption>): Problem[] {
  const all = lists.flatMap((list) => data[list].map(({ item }, index) => ({ list, item, index })));
  return all.flatMap(({ list, item, index }, at) => {
    const first = all.findIndex((one) => one.item === item);
    if (first === at) return [];
    const other = all[first]?.list ?? list;
    return [
      error(
        place([list, index, 'item']),
        `the item \`${item}\`, which ${as(other)} under \`${other}\` already`,
        'every item once among `adds`, `drops` and `alters`',
        'delete one of the two',
      ),
    ];
  });
}

/** What the author's key says against the conditions, or of items that nobody is asked about. */
function contradictions(drill: Checklist, { data, place }: Part<Disruption>): Problem[] {
  const plain = localise(drill, 'zh', (text) => text);
  const turned = turnOf(
    plain,
    localise(data, 'zh', (text) => text),
  );
  return lists.flatMap((list) =>
    data[list].flatMap(({ item: id }, index) => {
      const phase = plain.phases.find(({ items }) => items.some((one) => one.id === id));
      const item = phase?.items.find((one) => one.id === id);
      if (!phase || !item) return [];
      const at = place([list, index, 'item']);
      if (data.unasked.some((one) => one === id || one === phase.id))
        return [
          error(
            at,
            `the item \`${id}\`, which is \`unasked\` too`,
            'an item that is asked about',
            'delete one of the two',
          ),
        ];
      const { effect, listed } = decidedBy(item, turned);
      if (effect === list || (effect === 'stays' && listed === (list !== 'adds'))) return [];
      const found =
        effect === 'stays'
          ? `that \`${id}\` ${as(list)}, which is ${listed ? '' : 'not '}on the list of the plan`
          : `that \`${id}\` ${as(list)}, where its conditions say that it ${as(effect)}`;
      return [
        error(at, found, 'what the conditions leave open', 'move it to another list, delete it, or mend `changes`'),
      ];
    }),
  );
}

/** Changes that change nothing, that leave nothing as it was, or that ask for too much at once. */
function empty(drill: Checklist, { data, place }: Part<Disruption>): Problem[] {
  const bearings = bearingsOf(localise(drill, 'zh', String), localise(data, 'zh', String));
  const scored = bearings.filter(({ effect, suggestion }) => effect !== 'stays' && !suggestion);
  const left = bearings.filter(({ effect, listed }) => effect === 'stays' && listed);
  const none = error(
    place(['id']),
    `the change \`${data.id}\`, which bears on no item that is scored`,
    'at least one item that comes in, falls away or is done otherwise',
    'mend `changes`, or write it under `adds`, `drops` or `alters`',
  );
  const all = error(
    place(['unasked']),
    `${count(left.length, 'item')} of the plan left as before`,
    `at least ${fewest}, or marking everything would be right`,
    'take some out of `unasked`',
  );
  const many = error(
    place(['actions']),
    `${data.actions.length} actions`,
    `at most ${mostActions}`,
    'leave out those that no pair of `before` names',
  );
  const turned = turnOf(localise(drill, 'zh', String), localise(data, 'zh', String));
  const idle = Object.keys(data.changes).filter((fact) => turned.before[fact] === turned.after[fact]);
  return [
    ...idle.map((fact) =>
      error(
        place(['changes', fact], 'key'),
        `the fact \`${fact}\`, told as it was in the case \`${data.case}\``,
        'facts that are other than before',
        'delete it, or tell it otherwise',
      ),
    ),
    ...(scored.length > 0 ? [] : [none]),
    ...(left.length >= fewest ? [] : [all]),
    ...(data.actions.length > mostActions ? [many] : []),
  ];
}

/** Items whose two languages put in other facts: a change would bear on them in one language alone. */
function unlike({ data, place }: Part<Checklist>): Problem[] {
  const shown = (text: string) => [...new Set(text.match(/\{fact\.[a-z0-9-]+\}/g))].sort().join(' ') || 'no fact';
  return data.phases.flatMap((phase, p) =>
    phase.items.flatMap(({ text }, i) => {
      const [zh, en] = locales.map((locale) => shown(text[locale]));
      if (zh === en) return [];
      return [
        error(
          place(['phases', p, 'items', i, 'text', 'en']),
          `${en} in the English text, ${zh} in the Chinese`,
          'the same facts in both',
          'mend one of the two',
        ),
      ];
    }),
  );
}

/** What is wrong with the changes to a plan. Their actions are looked at with the orders of other drills. */
export function disruptionProblems(part: Part<Checklist>): Problem[] {
  const { data, file } = part;
  const each = (data.disruptions ?? []).flatMap((one, index) => {
    const own = partAt(one, file, ['disruptions', index]);
    const unknown = unknowns(data, own);
    if (unknown.length > 0) return unknown;
    return [...doubles(own), ...contradictions(data, own), ...empty(data, own)];
  });
  return [...unlike(part), ...each];
}
