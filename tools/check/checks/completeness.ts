import { drillsOfRule } from '../../../src/catalogue/catalogue.ts';
import { coverageOfClauses } from '../../../src/catalogue/coverage.ts';
import { reviewIndexOf } from '../../../src/catalogue/short-items.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { error, type Problem, warning } from '../problem.ts';
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

/** Rules that a drill tests, but nothing that can be asked by itself: they never come in a review. */
function unreviewed({ sources, catalogue, rules }: Content): Problem[] {
  if (sources.drills.some(({ file }) => !file.whole)) return [];
  const index = reviewIndexOf(catalogue).rules;
  return [...rules.values()].flatMap(({ data, fullId, place }) =>
    data.status !== 'active' || Object.hasOwn(index, fullId) || drillsOfRule(catalogue, fullId).length === 0
      ? []
      : [
          warning(
            place(['id']),
            `the rule \`${fullId}\` in nothing that a review can ask by itself`,
            'a quiz item that tests it, or a reply or choice turn without `alone: false`',
            `add a question to drills/${fullId.split('/')[0]}/<name>.quiz.yaml`,
          ),
        ],
  );
}

/** What the handbook lacks as a whole. */
export function checkCompleteness(content: Content): Problem[] {
  return [...unknownReads(content), ...uncitedClauses(content), ...unreviewed(content)];
}
