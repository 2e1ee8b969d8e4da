import { groupsOfSigns, standingGroups } from '../../../src/catalogue/bundle.ts';
import { deskOfRule, rulesOfReplies } from '../../../src/catalogue/catalogue.ts';
import { grouped } from '../../../src/catalogue/per-catalogue.ts';
import type { Roleplay } from '../../../src/schemas/roleplay.ts';
import type { Content, RulePart } from '../content.ts';
import { unknownName } from '../names.ts';
import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { everyValue } from '../walk.ts';
import { type Path, valueAt, type YamlFile } from '../yaml-file.ts';
import { unknownRule } from './rules.ts';

function unknownDesk({ names: { desks } }: Content, file: YamlFile, path: Path): Problem[] {
  const id = valueAt(file.raw, path);
  if (typeof id !== 'string' || desks.places.has(id) || !desks.sure) return [];
  return [unknownName(file.place(path), 'desk', id, [...desks.places.keys()], 'src/content/desks.yaml')];
}

function checkDesks(content: Content): Problem[] {
  const { folders, drills, paths } = content.sources;
  return [
    ...folders.flatMap(({ head }) => {
      const listed = valueAt(head?.raw, ['desks']);
      const count = Array.isArray(listed) ? listed.length : 0;
      return head ? Array.from({ length: count }, (_, i) => unknownDesk(content, head, ['desks', i])).flat() : [];
    }),
    ...[...content.rules.values()].flatMap(({ file, path }) => unknownDesk(content, file, [...path, 'desk'])),
    ...[...drills, ...paths].flatMap(({ file }) => unknownDesk(content, file, ['desk'])),
    ...folders.flatMap(({ examples }) =>
      Object.keys((examples?.raw as object | null | undefined) ?? {}).flatMap((rule) =>
        examples ? unknownDesk(content, examples, [rule, 'desk']) : [],
      ),
    ),
  ];
}

/** Phrase groups that the signs of a rule name. */
function unknownGroups({ names: { phrases } }: Content, { data, file, path }: RulePart): Problem[] {
  const named = new Set(groupsOfSigns(data.signs));
  return [...everyValue(data.signs, [...path, 'signs'])].flatMap(({ path: at, value }) => {
    if (typeof value !== 'string' || !named.has(value) || phrases.places.has(value) || !phrases.sure) return [];
    // A slot or a unit may read like the name of a group; only groups stand at their own place in the grammar.
    if (['slot', 'wrong', 'unit', 'max', 'over', 'min'].includes(String(at.at(-1)))) return [];
    return [unknownName(file.place(at), 'phrase group', value, [...phrases.places.keys()], 'src/content/phrases')];
  });
}

/** Phrase groups that the scorer itself asks for. */
function missingGroups({ names: { phrases } }: Content): Problem[] {
  const missing = standingGroups.filter((name) => phrases.sure && !phrases.places.has(name));
  return missing.map((name) =>
    error(
      { file: 'src/content/phrases', line: 1, col: 1 },
      `no phrase group \`${name}\``,
      'the groups that the scorer asks for in every answer',
      `add \`${name}\` to a file in src/content/phrases`,
    ),
  );
}

/** Role-plays by the rules that they score on free answers. */
type Plays = ReadonlyMap<string, Roleplay[]>;

function playsOf({ drills }: Content): Plays {
  const talks = drills.flatMap(({ drill }) => (drill.kind === 'roleplay' ? drill.data : []));
  return grouped(talks, rulesOfReplies);
}

/** Facts that the signs name and none of the talks that score the rule knows. */
function unknownFacts(all: Plays, { data, file, path, fullId }: RulePart): Problem[] {
  const plays = all.get(fullId) ?? [];
  const known = [...new Set(plays.flatMap(({ facts }) => Object.keys(facts)))];
  if (plays.length === 0) return [];
  return [...everyValue(data.signs, [...path, 'signs'])].flatMap(({ path: at, value }) => {
    const slot = ['slot', 'wrong'].includes(String(at.at(-1))) && String(value).startsWith('fact.');
    const fact = String(value).slice('fact.'.length);
    if (!slot || known.includes(fact)) return [];
    return [unknownName(file.place(at), 'fact', fact, known, 'the role-plays that expect this rule (their `facts`)')];
  });
}

/** Deadlines that the signs name and a desk where the rule is scored does not have. */
function unknownHours(content: Content, all: Plays, { data, file, path, fullId }: RulePart): Problem[] {
  const rule = content.catalogue.rules.get(fullId);
  const desks = new Set([
    rule ? deskOfRule(content.catalogue, rule) : '',
    ...(all.get(fullId) ?? []).map(({ desk }) => desk),
  ]);
  return [...everyValue(data.signs, [...path, 'signs'])].flatMap(({ path: at, value }) => {
    if (typeof value !== 'string' || !['max', 'over', 'min'].includes(String(at.at(-1)))) return [];
    return [...desks].flatMap((id) => {
      const desk = content.catalogue.desks.get(id);
      if (!desk || value in desk.hours) return [];
      return [
        unknownName(
          file.place(at),
          'deadline',
          value,
          Object.keys(desk.hours),
          `the desk \`${id}\` (its \`hours\` in src/content/desks.yaml)`,
        ),
      ];
    });
  });
}

function unknownTalk(place: Place, drill: string, talks: string[]): Problem {
  const close = nearest(drill, talks);
  return error(
    place,
    `the role-play \`${drill}\`, which does not exist`,
    'a role-play in drills, as <procedure>/<name>',
    close ? `write \`${close}\`` : `write drills/${drill}.roleplay.yaml, or name another role-play`,
  );
}

/** Examples of rules or drills that are not there. */
function checkExampleNames(content: Content): Problem[] {
  const { folders, drills } = content.sources;
  const talks = drills.filter(({ kind }) => kind === 'roleplay').map(({ id }) => id);
  const known = new Set(talks);
  return folders.flatMap(({ id, examples }) => {
    const raw = examples?.raw;
    if (!examples || raw === null || typeof raw !== 'object') return [];
    return Object.keys(raw).flatMap((rule) => {
      const drill = valueAt(raw, [rule, 'drill']);
      const place = examples.place([rule, 'drill']);
      return [
        ...unknownRule(content, `${id}/${rule}`, examples.place([rule], 'key')),
        ...(typeof drill === 'string' && !known.has(drill) ? [unknownTalk(place, drill, talks)] : []),
      ];
    });
  });
}

/** Names of desks, phrase groups, facts, deadlines and drills that nothing defines. */
export function checkReferences(content: Content): Problem[] {
  const rules = [...content.rules.values()];
  const plays = playsOf(content);
  return [
    ...checkDesks(content),
    ...missingGroups(content),
    ...rules.flatMap((rule) => [
      ...unknownGroups(content, rule),
      ...unknownFacts(plays, rule),
      ...unknownHours(content, plays, rule),
    ]),
    ...checkExampleNames(content),
  ];
}
