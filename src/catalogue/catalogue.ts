import type { Checklist } from '../schemas/checklist.ts';
import type { Desk } from '../schemas/desks.ts';
import type { Path } from '../schemas/path.ts';
import type { PhraseGroup } from '../schemas/phrases.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Quiz, QuizItem } from '../schemas/quiz.ts';
import type { Roleplay, Turn } from '../schemas/roleplay.ts';
import type { Rule } from '../schemas/rule.ts';
import type { SourceDocument } from '../schemas/sources.ts';
import { grouped, perCatalogue } from './per-catalogue.ts';

/** The kinds of drill. */
export const kinds = ['roleplay', 'quiz', 'checklist'] as const;
export type Kind = (typeof kinds)[number];

/** A rule with its full id. */
export type FullRule = Rule & { procedure: string; fullId: string };

/** A drill with its id (`<procedure>/<name>`) and kind. */
export type Drill = { id: string; procedure: string } & (
  | { kind: 'roleplay'; data: Roleplay }
  | { kind: 'quiz'; data: Quiz }
  | { kind: 'checklist'; data: Checklist }
);

/** The whole of the content, joined: what pages and author tools both read. */
export interface Catalogue {
  procedures: Map<string, Procedure>;
  /** By full id, in the order of the pages. */
  rules: Map<string, FullRule>;
  drills: Map<string, Drill>;
  phrases: Map<string, PhraseGroup>;
  desks: Map<string, Desk>;
  /** Onboarding paths: those for everyone, then by desk in the order of desks.yaml. */
  paths: Map<string, Path>;
  /** The source documents, D1 to D12. */
  documents: Map<string, SourceDocument>;
}

/** The rules a turn cites. */
export function rulesOfTurn(turn: Turn): string[] {
  const cited = [...turn.expects, ...turn.guards];
  if (turn.asks === 'choice') cited.push(...turn.options.flatMap((option) => option.breaks));
  if (turn.asks === 'record') cited.push(...turn.fields.map((field) => field.rule));
  if (turn.asks === 'order') cited.push(...turn.before.map((pair) => pair.rule));
  return [...new Set(cited)];
}

/** The rules that the free answers of a talk are scored by. */
export function rulesOfReplies({ turns }: Roleplay): string[] {
  return [...new Set(turns.filter(({ asks }) => asks === 'reply').flatMap(rulesOfTurn))];
}

/** The rules a quiz item cites. */
export function rulesOfItem(item: QuizItem): string[] {
  const cited = [...item.rules];
  if (item.kind === 'choice' || item.kind === 'choices') cited.push(...item.options.flatMap((option) => option.breaks));
  if (item.kind === 'order') cited.push(...item.before.map((pair) => pair.rule));
  if (item.kind === 'match') cited.push(...item.pairs.flatMap((pair) => pair.rule ?? []));
  if (item.kind === 'spot') cited.push(...item.lines.flatMap((line) => line.breaks ?? []));
  return [...new Set(cited)];
}

/** Every rule a drill cites, once, in the order of first mention. */
export function rulesOfDrill(drill: Drill): string[] {
  switch (drill.kind) {
    case 'roleplay':
      return [...new Set(drill.data.turns.flatMap(rulesOfTurn))];
    case 'quiz':
      return [...new Set(drill.data.items.flatMap(rulesOfItem))];
    case 'checklist': {
      const { phases, decoys, disruptions = [] } = drill.data;
      const items = phases.flatMap((phase) => phase.items.map((item) => item.rule));
      const pairs = disruptions.flatMap(({ before }) => before.map((pair) => pair.rule));
      return [...new Set([...items, ...decoys.flatMap((decoy) => decoy.breaks ?? []), ...pairs])];
    }
  }
}

const byRule = /* @__PURE__ */ perCatalogue(({ drills }) => grouped(drills.values(), rulesOfDrill));
const byProcedure = /* @__PURE__ */ perCatalogue(({ drills }) =>
  grouped(
    kinds.flatMap((kind) => [...drills.values()].filter((drill) => drill.kind === kind)),
    ({ procedure }) => [procedure],
  ),
);
const rulesByProcedure = /* @__PURE__ */ perCatalogue(({ rules }) =>
  grouped(rules.values(), ({ procedure }) => [procedure]),
);

/** The drills that cite a rule. */
export function drillsOfRule(catalogue: Catalogue, fullId: string): readonly Drill[] {
  return byRule(catalogue).get(fullId) ?? [];
}

/** The drills of a procedure: role-plays, then quizzes, then checklists. */
export function drillsOfProcedure(catalogue: Catalogue, procedure: string): readonly Drill[] {
  return byProcedure(catalogue).get(procedure) ?? [];
}

/** The rules of a procedure, in the order of its page. */
export function rulesOfProcedure(catalogue: Catalogue, procedure: string): readonly FullRule[] {
  return rulesByProcedure(catalogue).get(procedure) ?? [];
}

/** The desk whose names fill a procedure's page: the first that it lists. */
export function deskOfProcedure(catalogue: Catalogue, procedure: string): Desk {
  return deskOf(catalogue, catalogue.procedures.get(procedure)?.desks[0] ?? '');
}

/** The id of the desk at which a rule is kept: the one it names, else the first of its procedure; empty where there is none. */
export function deskOfRule(catalogue: Catalogue, { desk, procedure }: FullRule): string {
  return desk ?? catalogue.procedures.get(procedure)?.desks[0] ?? '';
}

/** @throws when there is no such desk in desks.yaml */
export function deskOf(catalogue: Catalogue, id: string): Desk {
  const desk = catalogue.desks.get(id);
  if (!desk) throw new Error(`desks.yaml has no desk “${id}”; it has ${[...catalogue.desks.keys()].join(', ')}`);
  return desk;
}

/** The onboarding paths of a desk; of none, those for everyone. */
export function pathsOfDesk(catalogue: Catalogue, desk?: string): [id: string, path: Path][] {
  return [...catalogue.paths].filter(([, path]) => path.desk === desk);
}

/** The path of a drill's page below the language: `/drills/…` or `/checklists/…`. */
export function drillPath(drill: Pick<Drill, 'id' | 'kind'>): string {
  return drill.kind === 'checklist' ? `/checklists/${drill.id}/` : `/drills/${drill.id}/`;
}

/** The path of a rule's place in the handbook, below the language. */
export function rulePath(fullId: string): string {
  const [procedure, rule] = fullId.split('/');
  return `/procedures/${procedure}/#${rule}`;
}
