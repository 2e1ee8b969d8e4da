import { type Step, step } from '../../../src/schemas/path.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { nearest } from '../nearest.ts';
import { type Part, parts } from '../parts.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { PathFile } from '../sources.ts';
import { reach } from '../walk.ts';
import { valueAt } from '../yaml-file.ts';

/** What a step names: a procedure or a drill. */
const subjectOf = (one: Step) => ('read' in one ? one.read : one.drill);
const keyOf = (one: Step) => ('read' in one ? 'read' : 'drill');
const procedureOf = (one: Step) => subjectOf(one).split('/')[0] ?? '';

/** The steps of a path that fit their schema, in order. */
function stepsOf({ file }: PathFile): Part<Step>[] {
  return reach(file.raw, ['days', '*', 'steps']).flatMap(({ path }) => parts(file, path, step));
}

function unknownDrill({ sources }: Content, { data, place }: Part<Step>): Problem[] {
  const known = sources.drills.map(({ id }) => id);
  const id = subjectOf(data);
  if ('read' in data || known.includes(id)) return [];
  const close = nearest(id, known);
  return [
    error(
      place(['drill']),
      `the drill \`${id}\`, which does not exist`,
      'a drill in drills, as <procedure>/<name>',
      close ? `write \`${close}\`` : `write drills/${id}.quiz.yaml, or name another drill`,
    ),
  ];
}

function unknownProcedure({ sources }: Content, { data, place }: Part<Step>): Problem[] {
  const known = sources.folders.map(({ id }) => id);
  if (!('read' in data) || known.includes(data.read)) return [];
  return [unknownName(place(['read']), 'procedure', data.read, known, 'src/content/procedures')];
}

/** Steps that stand twice, and drills of a procedure that has not been read by then. */
function outOfOrder({ sources }: Content, steps: readonly Part<Step>[]): Problem[] {
  const known = sources.folders.map(({ id }) => id);
  return steps.flatMap(({ data, place }, index) => {
    const before = steps.slice(0, index);
    const at = place([keyOf(data)]);
    const first = before.find((one) => subjectOf(one.data) === subjectOf(data));
    if (first)
      return [
        error(
          at,
          `the step \`${subjectOf(data)}\` a second time (first in line ${first.place().line})`,
          'every step once: what is passed stays passed',
          'delete one of the two',
        ),
      ];
    const procedure = procedureOf(data);
    const isRead = before.some((one) => 'read' in one.data && one.data.read === procedure);
    if ('read' in data || isRead || !known.includes(procedure)) return [];
    return [
      warning(
        at,
        `the drill \`${subjectOf(data)}\`, before \`${procedure}\` is read`,
        'a procedure first read, then practised',
        `write \`read: ${procedure}\` above it`,
      ),
    ];
  });
}

/** Procedures that the desk of a path reads and the path does not. Says nothing while a step can't be read. */
function unread({ catalogue }: Content, { file }: PathFile, steps: readonly Part<Step>[]): Problem[] {
  const id = valueAt(file.raw, ['desk']);
  const desk = typeof id === 'string' ? catalogue.desks.get(id) : undefined;
  if (!desk || !file.whole || steps.length < reach(file.raw, ['days', '*', 'steps', '*']).length) return [];
  const read = steps.flatMap(({ data }) => ('read' in data ? data.read : []));
  return desk.reads
    .filter((procedure) => !read.includes(procedure))
    .map((procedure) =>
      error(
        file.place(['desk']),
        `the desk \`${id}\`, whose procedure \`${procedure}\` is not read on this path`,
        'every procedure that desks.yaml has the desk read',
        `add \`read: ${procedure}\` to a day, or take it out of the desk’s \`reads\``,
      ),
    );
}

/** Onboarding paths: what they name is there, once, in a sensible order, and nothing that the desk reads is left out. */
export function checkPaths(content: Content): Problem[] {
  return content.sources.paths.flatMap((path) => {
    const steps = stepsOf(path);
    return [
      ...steps.flatMap((one) => [...unknownDrill(content, one), ...unknownProcedure(content, one)]),
      ...outOfOrder(content, steps),
      ...unread(content, path, steps),
    ];
  });
}
