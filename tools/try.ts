/**
 * Scores one answer and shows why.
 *   npm run try -- complaints/angry-owner promise "我们24小时内回复您" [--locale en]
 *   npm run try -- --rule complaints/reply-within-24h "我们24小时内回复您"
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupsOfSigns, phraseTable, scorableRule, scoringFacts } from '../src/catalogue/bundle.ts';
import { type Catalogue, deskOf, deskOfRule, rulesOfTurn } from '../src/catalogue/catalogue.ts';
import { fillText, placeholders } from '../src/catalogue/fill.ts';
import type { Roleplay } from '../src/schemas/roleplay.ts';
import { type Locale, locales } from '../src/schemas/text.ts';
import { compileScorerIn, languages } from '../src/scoring/languages/languages.ts';
import { MAX_ANSWER } from '../src/scoring/limit.ts';
import { type Reading, readAnswer } from '../src/scoring/reading.ts';
import type { RuleVerdict, ScorableRule } from '../src/scoring/types.ts';
import { readContent } from './content.ts';

const usage = `npm run try -- <procedure>/<drill> <turn> "<answer>" [--locale zh|en]
npm run try -- --rule <procedure>/<rule> "<answer>" [--locale zh|en]`;

/** Ends the program with what went wrong and how to call it. */
function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

/** The names most like `wanted`, for “did you mean”. */
function closest(wanted: string, names: Iterable<string>): string[] {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const mine = pairs(wanted);
  const likeness = (name: string) => [...pairs(name)].filter((pair) => mine.has(pair)).length / (name.length + 1);
  return [...names].sort((a, b) => likeness(b) - likeness(a)).slice(0, 5);
}

function unknown(what: string, wanted: string, names: Iterable<string>): never {
  const near = closest(wanted, names);
  return fail(
    near.length > 0 ? `No ${what} “${wanted}”. Closest: ${near.join(', ')}` : `No ${what} “${wanted}”: none yet.`,
  );
}

/** `4,000`. */
const grouped = (n: number) => n.toLocaleString('en');

/** Chinese where the answer has Han characters, else English. */
function guessLocale(answer: string): Locale {
  return /\p{Script=Han}/u.test(answer) ? 'zh' : 'en';
}

interface Task {
  desk: string;
  facts: Roleplay['facts'];
  ruleIds: string[];
  model?: string;
}

function taskOfTurn(catalogue: Catalogue, drillId: string, turnId: string, locale: Locale): Task {
  const drill = catalogue.drills.get(drillId);
  const roleplays = [...catalogue.drills.values()].filter((one) => one.kind === 'roleplay').map((one) => one.id);
  if (drill?.kind !== 'roleplay') return unknown('role-play', drillId, roleplays);
  const turn = drill.data.turns.find((one) => one.id === turnId);
  if (!turn)
    return unknown(
      `turn of ${drillId}`,
      turnId,
      drill.data.turns.map((one) => one.id),
    );
  const task: Task = { desk: drill.data.desk, facts: drill.data.facts, ruleIds: rulesOfTurn(turn) };
  if (turn.asks !== 'reply') return fail(`Turn “${turnId}” asks for ${turn.asks}, not for a free answer.`);
  const values = placeholders(deskOf(catalogue, drill.data.desk), locale, drill.data.facts);
  return { ...task, model: fillText(turn.model[locale], values) };
}

function taskOfRule(catalogue: Catalogue, ruleId: string): Task {
  const rule = catalogue.rules.get(ruleId);
  if (!rule) return unknown('rule', ruleId, catalogue.rules.keys());
  return { desk: deskOfRule(catalogue, rule), facts: {}, ruleIds: [ruleId] };
}

function printVerdict(verdict: RuleVerdict, answer: string, scored: boolean): void {
  console.log(`  ${verdict.verdict.toUpperCase().padEnd(13)}${verdict.rule}${scored ? '' : '   (has no signs)'}`);
  for (const { start, end, sign, cues } of verdict.evidence) {
    console.log(`      “${answer.slice(start, end)}”  ${sign}${cues.length > 0 ? `  [${cues.join(', ')}]` : ''}`);
  }
}

function printClauses({ normalised, clauses, cues, quantities }: Reading): void {
  for (const [index, clause] of clauses.entries()) {
    const words = normalised.text.slice(clause.start, clause.end);
    const asks = cues.asks(index) ? '  asks' : '';
    console.log(`  ${clause.sentence + 1}.${index + 1} ${words}${clause.stop}${asks}`);
    const around = new Set<string>();
    for (let at = clause.start; at < clause.end; at++) for (const cue of cues.around(at, at + 1).cues) around.add(cue);
    around.delete('question');
    if (around.size > 0) console.log(`        ${[...around].join(', ')}`);
    for (const one of quantities.filter((each) => each.clause === index)) {
      const { amount, bound, of, idle } = one.quantity ?? { bound: 'plain', of: 'time', idle: false };
      const size = amount
        ? amount.low === amount.high
          ? `${amount.low}`
          : `${amount.low}–${amount.high}`
        : 'not known';
      const unit = of === 'time' ? ' h' : ' people';
      console.log(
        `        “${normalised.text.slice(one.start, one.end)}” = ${size}${amount ? unit : ''} (${bound}${idle ? ', no deadline' : ''})`,
      );
    }
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rule: { type: 'string' }, locale: { type: 'string' } },
  });
  const answer = positionals.at(-1);
  if (answer === undefined || positionals.length !== (values.rule ? 1 : 3)) fail('Say what to score.');
  if (answer.length > MAX_ANSWER)
    fail(`The answer has ${grouped(answer.length)} characters; at most ${grouped(MAX_ANSWER)} are scored. Shorten it.`);
  const locale = locales.find((one) => one === values.locale) ?? (values.locale ? undefined : guessLocale(answer));
  if (!locale) fail(`No language “${values.locale}”: ${locales.join(' or ')}.`);

  const { catalogue, problems } = readContent(join(import.meta.dirname, '..'));
  for (const { file, why } of problems) console.error(`Left out ${file}: ${why}`);
  const [drillId = '', turnId = ''] = positionals;
  const task = values.rule ? taskOfRule(catalogue, values.rule) : taskOfTurn(catalogue, drillId, turnId, locale);
  const { desk, facts } = task;
  const placed = placeholders(deskOf(catalogue, desk), locale, facts);
  const rules = task.ruleIds.flatMap((id): ScorableRule[] => {
    const rule = catalogue.rules.get(id);
    if (!rule) {
      console.error(`The turn cites “${id}”, which no rules.yaml has.`);
      return [];
    }
    const card = scorableRule(rule, locale, (text) => fillText(text, placed));
    console.log(`${id}: ${card.says}`);
    return [rule.status === 'active' ? card : { id, kind: card.kind }];
  });

  const names = task.ruleIds.flatMap((id) => groupsOfSigns(catalogue.rules.get(id)?.signs));
  for (const name of new Set(names)) {
    if (!catalogue.phrases.has(name)) console.error(`No phrase group “${name}” in src/content/phrases/.`);
  }
  const scorer = compileScorerIn({
    locale,
    phrases: phraseTable(catalogue, names, locale),
    facts: scoringFacts(catalogue, desk, locale, facts),
  });
  console.log(`\nVerdicts (${locale}, desk ${desk})`);
  for (const verdict of scorer.score(rules, answer)) {
    printVerdict(
      verdict,
      answer,
      rules.some((rule) => rule.id === verdict.rule && rule.signs),
    );
  }
  console.log('\nClauses');
  printClauses(readAnswer(answer, languages[locale]));
  if (task.model) console.log(`\nModel answer: ${task.model}`);
}

main();
