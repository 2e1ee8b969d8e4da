import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import type { DrillDigest, PathDigest } from '../../learner/board/digest.ts';
import { stateOf } from '../../learner/board/state.ts';
import type { MasteryState } from '../../learner/mastery.ts';
import { showDay, showShare } from '../learner/format.ts';
import type { Person, View } from './view.ts';

/** What the grid shows of people. */
export type Shows = 'rules' | 'drills' | 'paths';

/** What a cell of the grid shows. */
export interface GridCell {
  /** Of a rule its state, shown as a seal. */
  state?: MasteryState;
  /** The words of the cell. */
  text: string;
}

/** A column: one rule, one drill. */
export interface GridColumn {
  id: string;
  /** What stands at its head, and the whole of it. */
  head: string;
  title: string;
  redLine: boolean;
  cell: (person: Person) => GridCell;
  /** The cell spelled out, for who points at it. */
  says: (person: Person) => string;
}

/** Columns of one procedure. */
export interface GridGroup {
  id: string;
  title: string;
  columns: GridColumn[];
}

/** The rules of each procedure. */
export function ruleGroups({ procedures, rules }: Scope, view: View): GridGroup[] {
  const { t, states } = view;
  return procedures.map(({ id, title }) => ({
    id,
    title,
    columns: rules
      .filter((rule) => rule.procedure.id === id)
      .map((rule) => ({
        id: rule.id,
        head: String(rule.number),
        title: rule.says,
        redLine: rule.redLine,
        cell: (person) => {
          const state = stateOf(person, rule);
          return { state, text: states[state] };
        },
        says: (person) => {
          const told = { name: person.label, procedure: title, n: rule.number };
          return fill(t.grid.cell, { ...told, state: states[stateOf(person, rule)], says: rule.says });
        },
      })),
  }));
}

/** How somebody stands with a drill, in words: `85%`, a red line crossed, done. */
export function standsOf({ best, crossed }: DrillDigest, { t, locale }: Pick<View, 't' | 'locale'>): string {
  if (best !== undefined) return showShare(best, locale);
  return crossed ? t.grid.crossed : t.grid.done;
}

/** The drills of each procedure. */
export function drillGroups({ procedures, drills }: Scope, view: View): GridGroup[] {
  const words = view.t.grid;
  const groups = procedures.map(({ id, title }) => ({
    id,
    title,
    columns: drills
      .filter((drill) => drill.id.startsWith(`${id}/`))
      .map((drill) => ({
        id: drill.id,
        head: drill.title,
        title: drill.title,
        redLine: false,
        cell: (person: Person): GridCell => {
          const digest = drillOf(person, drill.id);
          return { text: digest ? standsOf(digest, view) : '' };
        },
        says: (person: Person) => {
          const digest = drillOf(person, drill.id);
          const stands = digest
            ? fill(words.tries, { stands: standsOf(digest, view), n: digest.tries })
            : words.notDone;
          return fill(words.cellDrill, { name: person.label, title: drill.title, stands });
        },
      })),
  }));
  return groups.filter(({ columns }) => columns.length > 0);
}

/** How much of a path is passed: `58%`. */
export function shareDone({ done, steps }: PathDigest, { locale }: Pick<View, 'locale'>): string {
  return showShare(steps > 0 ? done / steps : 0, locale);
}

const drillOf = ({ drills }: Person, id: string) => (Object.hasOwn(drills, id) ? drills[id] : undefined);
const pathOf = ({ paths }: Person, id: string) => (Object.hasOwn(paths, id) ? paths[id] : undefined);

/** How far somebody has come on a path, and when it was begun and completed. */
function tellPath(digest: PathDigest | undefined, { t, locale }: View): string {
  const words = t.grid;
  if (!digest) return words.notBegun;
  const { done, steps, begun, completed } = digest;
  return [
    fill(words.steps, { done, steps }),
    ...(begun === undefined ? [] : [fill(words.begun, { day: showDay(begun, locale) })]),
    ...(completed === undefined ? [] : [fill(words.completed, { day: showDay(completed, locale) })]),
  ].join(t.comma);
}

/** The onboarding paths, in one group. */
export function pathGroups({ paths }: Scope, view: View): GridGroup[] {
  const words = view.t.grid;
  const columns = paths.map(({ id, title }) => ({
    id,
    head: title,
    title,
    redLine: false,
    cell: (person: Person): GridCell => {
      const digest = pathOf(person, id);
      return { text: digest ? fill(view.t.tiles.of, { n: digest.done, of: digest.steps }) : '' };
    },
    says: (person: Person) =>
      fill(words.cellDrill, { name: person.label, title, stands: tellPath(pathOf(person, id), view) }),
  }));
  return columns.length > 0 ? [{ id: 'paths', title: words.paths, columns }] : [];
}
