import { rulesOfDrill } from '../../../src/catalogue/catalogue.ts';
import { localise } from '../../../src/schemas/localised.ts';
import { type Turn, turn } from '../../../src/schemas/roleplay.ts';
import { bestPath, goodPath } from '../../../src/scoring/best-path.ts';
import type { Content } from '../content.ts';
import { type Names, namesOf, unknownName } from '../names.ts';
import { allFit, type Part, parts } from '../parts.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { valueAt, type YamlFile } from '../yaml-file.ts';

/** One way from a turn on, and where it is written. */
interface Way {
  from: string;
  to: string;
  place: Place;
}

interface Talk {
  file: YamlFile;
  turns: Names;
  endings: Names;
  start: unknown;
  ways: Way[];
}

function waysOf({ data, place }: Part<Turn>): Way[] {
  const { id: from, next } = data;
  if (typeof next === 'string') return [{ from, to: next, place: place(['next']) }];
  return Object.entries(next).map(([outcome, to]) => ({ from, to, place: place(['next', outcome]) }));
}

function talkOf(file: YamlFile): Talk {
  return {
    file,
    turns: namesOf(file, ['turns']),
    endings: namesOf(file, ['endings']),
    start: valueAt(file.raw, ['start']),
    ways: parts(file, ['turns'], turn).flatMap(waysOf),
  };
}

/** The ids that a talk may go to. */
function targetNames({ turns, endings }: Talk): string[] {
  return [...turns.places.keys(), ...[...endings.places.keys()].map((id) => `end:${id}`)];
}

function missingTargets(talk: Talk): Problem[] {
  const { file, turns, endings, start, ways } = talk;
  if (!turns.sure || !endings.sure) return [];
  const known = targetNames(talk);
  const first =
    typeof start === 'string' && !turns.places.has(start)
      ? [unknownName(file.place(['start']), 'turn', start, [...turns.places.keys()], 'this role-play')]
      : [];
  const lost = ways.flatMap(({ to, place }) => {
    if (known.includes(to)) return [];
    if (endings.places.has(to))
      return [
        error(
          place,
          `the turn \`${to}\`, which does not exist`,
          'a turn, or end:<ending>',
          `write \`end:${to}\` for the ending of that name`,
        ),
      ];
    const what = to.startsWith('end:') ? 'ending' : 'turn';
    return [
      unknownName(
        place,
        what,
        to,
        known.filter((one) => one.startsWith('end:') === to.startsWith('end:')),
        'this role-play',
      ),
    ];
  });
  return [...first, ...lost];
}

/** Everything that can be reached from the start. */
function reached({ start, ways }: Talk): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from, to } of ways) if (from === id) visit(to);
  };
  visit(String(start));
  return seen;
}

function unreached(talk: Talk): Problem[] {
  const seen = reached(talk);
  const lost = (names: Names, what: string, prefix: string) =>
    [...names.places].flatMap(([id, place]) =>
      seen.has(prefix + id)
        ? []
        : [
            error(
              place,
              `the ${what} \`${id}\`, which no path of the talk reaches`,
              `a \`next\` that leads to \`${prefix}${id}\``,
              'lead a turn there, or delete it',
            ),
          ],
    );
  return [...lost(talk.turns, 'turn', ''), ...lost(talk.endings, 'ending', 'end:')];
}

/** Ways that lead back to a turn the talk has come through: a talk must come to an end. */
function circles({ start, ways }: Talk): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: string[]) => {
    for (const { to, place } of ways.filter(({ from }) => from === id)) {
      const back = [...trail, id].indexOf(to);
      if (back >= 0)
        problems.push(
          error(
            place,
            `the talk runs in a circle: ${[...trail, id].slice(back).join(' → ')} → ${to}`,
            'a way on: every turn at most once',
            'lead to a later turn or to an ending',
          ),
        );
      else if (!done.has(to)) visit(to, [...trail, id]);
    }
    done.add(id);
  };
  visit(String(start), []);
  return problems;
}

/** The path on which all goes well must earn the most, or a better score would reward worse answers. */
function worsePath({ drills, catalogue }: Content, file: YamlFile): Problem[] {
  const drill = drills.find((one) => one.file === file)?.drill;
  if (drill?.kind !== 'roleplay') return [];
  const talk = localise(drill.data, 'zh', (words) => words);
  const cited = rulesOfDrill(drill).flatMap((id) => catalogue.rules.get(id) ?? []);
  const rules = Object.fromEntries(cited.map((rule) => [rule.fullId, rule]));
  try {
    const [good, best] = [goodPath(talk, rules), bestPath(talk, rules)];
    if (good >= best) return [];
    return [
      error(
        file.place(['turns']),
        `the path where all goes well earns ${good} points, another one ${best}`,
        'the most points on the path where all goes well',
        'let the good outcomes lead through the turns that test most, or test fewer rules on the detours',
      ),
    ];
  } catch {
    return []; // An unknown rule: said where it is cited.
  }
}

/** Talks that lead nowhere, in circles, or past some of their turns. */
export function checkTalks(content: Content): Problem[] {
  return content.sources.drills
    .filter(({ kind, file }) => kind === 'roleplay' && file.whole)
    .flatMap(({ file }) => {
      const talk = talkOf(file);
      const missing = missingTargets(talk);
      // With a turn or a target missing, what is reached can't be told.
      if (missing.length > 0 || !allFit(file, ['turns'], turn) || !talk.turns.sure || typeof talk.start !== 'string')
        return missing;
      const rounds = circles(talk);
      return [...unreached(talk), ...rounds, ...(rounds.length > 0 ? [] : worsePath(content, file))];
    });
}
