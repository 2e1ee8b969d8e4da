import { coverageOfClauses } from '../../../src/catalogue/coverage.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { error, type Problem } from '../problem.ts';
import { valueAt } from '../yaml-file.ts';

/** Procedures that desks are told to read and that are not there. */
function unknownReads({ sources, catalogue }: Content): Problem[] {
  const { desks, folders } = sources;
  if (!desks) return [];
  const known = folders.map(({ id }) => id);
  return [...catalogue.desks.keys()].flatMap((desk) => {
    const reads = valueAt(desks.raw, ['desks', desk, 'reads']);
    if (!Array.isArray(reads)) return [];
    return reads.flatMap((id: unknown, index) =>
      typeof id !== 'string' || known.includes(id)
        ? []
        : [unknownName(desks.place(['desks', desk, 'reads', index]), 'procedure', id, known, 'src/content/procedures')],
    );
  });
}

/** Clauses of the source documents that no rule carries. Says nothing while a rules.yaml can't be read whole. */
function uncitedClauses({ sources, catalogue, names }: Content): Problem[] {
  const { documents } = sources;
  if (!documents || [...names.rules.values()].some(({ sure }) => !sure)) return [];
  return coverageOfClauses(catalogue).flatMap(({ clause, rules }) => {
    const [document = ''] = clause.split('.');
    if (rules.length > 0) return [];
    return [
      error(
        documents.place(['sources', document, 'clauses']),
        `the clause ${clause}, which no rule cites`,
        'at least one rule for every clause of the sources',
        `write \`source: [${clause}]\` at the rule that carries it over, or add one`,
      ),
    ];
  });
}

/** What the handbook lacks as a whole. */
export function checkCompleteness(content: Content): Problem[] {
  return [...unknownReads(content), ...uncitedClauses(content)];
}
