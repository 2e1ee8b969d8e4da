import { checkAnswers } from './checks/answers.ts';
import { checkChecklists } from './checks/checklists.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkExamples } from './checks/examples.ts';
import { checkFiles } from './checks/files.ts';
import { checkHistory } from './checks/history.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkLiterals } from './checks/literals.ts';
import { checkModels } from './checks/models.ts';
import { checkPages } from './checks/pages.ts';
import { checkPaths } from './checks/paths.ts';
import { checkPhrases } from './checks/phrases.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkQuizzes } from './checks/quiz.ts';
import { checkReferences } from './checks/references.ts';
import { checkReview } from './checks/review.ts';
import { checkRules } from './checks/rules.ts';
import { checkSchemas } from './checks/schema.ts';
import { checkSynonyms } from './checks/synonyms.ts';
import { checkTalks } from './checks/talk.ts';
import { checkTurns } from './checks/turns.ts';
import { type Content, contentOf } from './content.ts';
import type { Files } from './files.ts';
import { count, format, type Problem, sorted } from './problem.ts';
import type { Compile } from './scoring.ts';
import { sourcesOf } from './sources.ts';
import { everyValue } from './walk.ts';

/** What depends on the day and on the scorer. */
export interface Given {
  /** YYYY-MM-DD */
  today: string;
  compile: Compile;
  /** True where the content is the whole handbook: then no clause of a source may be left out. */
  whole?: boolean;
}

export interface Checked {
  /** Sorted by file and line. */
  problems: Problem[];
  /** Problems and the closing line, as they are printed. */
  printed: string;
}

/** Labelled answers in all files. */
function examplesIn({ sources }: Content): number {
  const isAnswer = (path: readonly (string | number)[]) => path.length === 4;
  return sources.folders
    .flatMap(({ examples }) => [...everyValue(examples?.raw)])
    .filter(({ path, value }) => isAnswer(path) && typeof value === 'string').length;
}

function closing(content: Content, problems: readonly Problem[]): string {
  const { sources, names } = content;
  const rules = [...names.rules.values()].reduce((sum, { places }) => sum + places.size, 0);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const size = [
    count(sources.folders.length, 'procedure'),
    count(rules, 'rule'),
    count(sources.drills.length, 'drill'),
    count(examplesIn(content), 'example'),
  ].join(', ');
  const outcome = [
    errors > 0 ? count(errors, 'problem') : 'no problems',
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${size}: ${outcome.join(', ')}`;
}

/**
 * Looks at all content at once.
 * @param files what authors write, by path
 */
export function check(files: Files, given: Given): Checked {
  return checkContent(contentOf(sourcesOf(files)), given);
}

/** The same of content that has been read. */
export function checkContent(content: Content, { today, compile, whole = false }: Given): Checked {
  const problems = sorted([
    ...checkFiles(content),
    ...checkSchemas(content),
    ...checkIds(content),
    ...checkRules(content),
    ...checkHistory(content, today),
    ...(whole ? checkCompleteness(content) : []),
    ...checkReferences(content),
    ...checkTalks(content),
    ...checkTurns(content),
    ...checkAnswers(content),
    ...checkQuizzes(content),
    ...checkChecklists(content),
    ...checkPaths(content),
    ...checkPages(content),
    ...checkLinks(content),
    ...checkLanguages(content),
    ...checkPhrases(content),
    ...checkSynonyms(content),
    ...checkPlaceholders(content),
    ...checkLiterals(content),
    ...checkReview(content, today),
    ...checkModels(content, compile),
    ...checkExamples(content, compile),
  ]);
  const printed = [...problems.map((problem) => `${format(problem)}\n`), closing(content, problems)].join('\n');
  return { problems, printed };
}
