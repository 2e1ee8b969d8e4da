import { type Catalogue, drillsOfRule, type FullRule, type Kind, kinds } from './catalogue.ts';

/** What exercises a rule: how many drills of each kind. */
export interface RuleCoverage {
  rule: FullRule;
  drills: Record<Kind, number>;
}

/** A clause of a source document and the rules that carry it. */
export interface ClauseCoverage {
  /** Such as `D1.10`. */
  clause: string;
  rules: FullRule[];
}

/** Every rule with the drills that cite it, in the order of the pages. */
export function coverageOfRules(catalogue: Catalogue): RuleCoverage[] {
  return [...catalogue.rules.values()].map((rule) => {
    const citing = drillsOfRule(catalogue, rule.fullId);
    const count = (kind: Kind) => citing.filter((drill) => drill.kind === kind).length;
    return { rule, drills: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number> };
  });
}

/** The clauses of a document, `D1.01` to its last. */
export function clausesOf(document: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${document}.${String(index + 1).padStart(2, '0')}`);
}

/** Every clause of every document with the rules that cite it. */
export function coverageOfClauses(catalogue: Catalogue): ClauseCoverage[] {
  const citing = new Map<string, FullRule[]>();
  for (const rule of catalogue.rules.values()) {
    for (const clause of rule.source) citing.set(clause, [...(citing.get(clause) ?? []), rule]);
  }
  return [...catalogue.documents].flatMap(([document, { clauses }]) =>
    clausesOf(document, clauses).map((clause) => ({ clause, rules: citing.get(clause) ?? [] })),
  );
}

/** How much there is of everything. */
export interface Counts {
  procedures: number;
  rules: number;
  clauses: number;
  /** Role-play turns that take the trainee's own words. */
  replies: number;
  questions: number;
  checklists: number;
}

export function countsOf(catalogue: Catalogue): Counts {
  const drills = [...catalogue.drills.values()];
  const sum = (of: (drill: (typeof drills)[number]) => number) => drills.reduce((total, drill) => total + of(drill), 0);
  return {
    procedures: catalogue.procedures.size,
    rules: catalogue.rules.size,
    clauses: [...catalogue.documents.values()].reduce((total, { clauses }) => total + clauses, 0),
    replies: sum((drill) =>
      drill.kind === 'roleplay' ? drill.data.turns.filter(({ asks }) => asks === 'reply').length : 0,
    ),
    questions: sum((drill) => (drill.kind === 'quiz' ? drill.data.items.length : 0)),
    checklists: drills.filter(({ kind }) => kind === 'checklist').length,
  };
}
