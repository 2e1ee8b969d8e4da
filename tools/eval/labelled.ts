import { type Catalogue, type Drill, deskOfRule, type FullRule } from '../../src/catalogue/catalogue.ts';
import { type Verdict, verdict as verdicts } from '../../src/schemas/examples.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import { MAX_ANSWER } from '../../src/scoring/limit.ts';
import type { Place, Problem } from '../check/problem.ts';
import { canScore } from '../check/scoring.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { Row } from './json.ts';

/** An answer that somebody labelled, with what it is scored in. */
export interface Labelled {
  rule: FullRule;
  locale: Locale;
  answer: string;
  /** The verdict it deserves. */
  verdict: Verdict;
  /** What sort of answer it is, in the words of its writer: plain, hedged … */
  kind?: string | undefined;
  desk: string;
  drill?: Drill | undefined;
}

/** Why no free answer is scored on a rule. */
function whyNot({ status, signs }: FullRule): string {
  if (status !== 'active') return `is never scored (status ${status})`;
  return signs ? 'names a phrase group that does not exist' : 'has no `signs`';
}

/** The rule of a line: one that free answers are scored on. */
function ruleOf(fields: Fields, catalogue: Catalogue): FullRule | undefined {
  const id = fields.needed('rule', '<procedure>/<rule>');
  if (id === undefined) return undefined;
  const rule = catalogue.rules.get(id);
  if (!rule) return fields.unknown('rule', id, catalogue.rules.keys(), 'src/content/procedures/*/rules.yaml');
  if (canScore({ catalogue }, rule)) return rule;
  return fields.fault(
    'rule',
    `the rule \`${id}\`, which ${whyNot(rule)}`,
    'a rule that free answers are scored on',
    'cite another rule, or take the line out',
  );
}

/** A turn belongs to a role-play. */
function checkTurn(fields: Fields, turn: string, drill: Drill): void {
  if (drill.kind === 'roleplay') {
    const turns = drill.data.turns.map(({ id }) => id);
    if (!turns.includes(turn)) fields.unknown('turn', turn, turns, drill.id);
  } else {
    const found = `a \`turn\` of \`${drill.id}\`, a ${drill.kind}`;
    fields.fault('turn', found, 'a turn of a role-play', 'take `turn` out, or name a role-play as `drill`');
  }
}

/** The drill of a line. */
function drillOf(fields: Fields, catalogue: Catalogue): Drill | undefined {
  const id = fields.text('drill');
  const turn = fields.text('turn');
  const drill = id === undefined ? undefined : catalogue.drills.get(id);
  if (id !== undefined && !drill) fields.unknown('drill', id, catalogue.drills.keys(), 'drills/');
  if (turn !== undefined && drill) checkTurn(fields, turn, drill);
  if (turn !== undefined && id === undefined) {
    const mend = 'add `drill`, or take `turn` out';
    fields.fault('turn', 'a `turn` without a `drill`', 'the drill that it belongs to', mend);
  }
  return drill;
}

/** The desk that a line names, or that of its rule. */
function deskOf(fields: Fields, catalogue: Catalogue, rule: FullRule | undefined): string | undefined {
  const id = fields.text('desk');
  if (id === undefined) return rule && deskOfRule(catalogue, rule);
  return catalogue.desks.has(id) ? id : fields.unknown('desk', id, catalogue.desks.keys(), 'src/content/desks.yaml');
}

/** What was said: no more than the scorer reads, or the label would be about more than the verdict. */
function answerOf(fields: Fields): string | undefined {
  const answer = fields.needed('answer', 'what was said, as it was said');
  if (answer === undefined || answer.length <= MAX_ANSWER) return answer;
  return fields.fault(
    'answer',
    `an \`answer\` of ${answer.length.toLocaleString('en')} characters`,
    `at most ${MAX_ANSWER.toLocaleString('en')} characters: the scorer reads no more`,
    'keep the part that the label is about, or take the line out',
  );
}

/**
 * Reads a labelled answer. The desk of a drill comes before that which the line names.
 * @returns the answer, or everything that is wrong with its line
 */
export function readLabelled(row: Row, place: Omit<Place, 'col'>, catalogue: Catalogue): Labelled | Problem[] {
  const fields = fieldsOf(row, place);
  const rule = ruleOf(fields, catalogue);
  const drill = drillOf(fields, catalogue);
  const desk = deskOf(fields, catalogue, rule);
  const locale = fields.choice('locale', locales);
  const answer = answerOf(fields);
  const verdict = fields.choice('verdict', verdicts.options);
  const kind = fields.text('kind');
  const { problems } = fields;
  if (!rule || !locale || !verdict || answer === undefined || problems.length > 0) return problems;
  return { rule, locale, answer, verdict, kind, desk: drill?.data.desk ?? desk ?? '', drill };
}
