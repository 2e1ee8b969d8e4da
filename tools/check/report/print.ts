import { verdict as verdicts } from '../../../src/schemas/examples.ts';
import { emptyConfusion } from '../../eval/confusion.ts';
import { aligned } from '../../eval/table.ts';
import { count, type Place } from '../problem.ts';
import { least } from '../wanted.ts';
import { total } from './counts.ts';
import type { Phrase } from './groups.ts';
import type { RuleReport, Section } from './report.ts';
import { standsFor } from './stands.ts';

const labels = verdicts.options;

const at = ({ file, line }: Place) => `${file}:${line}`;

/** A number of answers; none is a dot, so that the eye finds the others. */
const cell = (number: number) => (number === 0 ? '·' : String(number));

const indented = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by);

/** How the examples of a rule are labelled and scored. */
function confusionTable(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ locale, examples }) => {
    const confusion = emptyConfusion();
    for (const { label, scored } of examples) confusion[label][scored.verdict] += 1;
    return labels.map((label) => {
      const row = confusion[label];
      return [locale, label, String(total(row)), ...labels.map((scored) => cell(row[scored]))];
    });
  });
  return aligned([['', 'labelled', 'answers', ...labels.map((label) => `→ ${label}`)], ...rows], [0, 1]);
}

function flipsText({ locale, flips }: Section): string[] {
  if (flips.length === 0) return [];
  const lines = flips.map(({ example, why }) =>
    [
      `${at(example.place)}  ${example.label} → ${example.scored.verdict}  “${example.text.replace(/\s*\n\s*/g, ' ⏎ ')}”`,
      ...why.map((line) => `    ${line}`),
    ].join('\n'),
  );
  return [`${locale}: ${count(flips.length, 'answer')} scored otherwise than labelled\n${indented(lines.join('\n'))}`];
}

/** Untested phrases; those of a group that an earlier rule has told of are told there. */
function untestedText({ locale, untested, phrases, rule }: Section, told: Map<Phrase, string>): string[] {
  if (untested.length === 0) return [];
  const fresh = untested.filter((phrase) => !told.has(phrase));
  const earlier = untested.filter((phrase) => told.has(phrase));
  const groups = new Map(earlier.map((phrase) => [phrase.group, told.get(phrase)]));
  for (const phrase of fresh) told.set(phrase, rule.fullId);
  const rows = fresh.map(({ place, group, text }) => [at(place), group, text]);
  const lines = [
    ...(rows.length > 0 ? [aligned(rows, [0, 1, 2])] : []),
    ...[...groups].map(([group, where]) => `${group}: see ${where}`),
  ];
  return [`${locale}: ${untested.length} of ${count(phrases, 'phrase')} untested\n${indented(lines.join('\n'))}`];
}

function astrayText({ locale, rule, astray }: Section): string[] {
  if (astray.length === 0) return [];
  const stands = standsFor(rule);
  const rows = astray.map(({ phrase, counts, first }) => [
    at(phrase.place),
    phrase.group,
    [...(stands.get(phrase.group) ?? [])].join(', '),
    ...labels.map((label) => cell(counts[label])),
    first ? at(first.place) : '',
    phrase.text,
  ]);
  const table = aligned([['', 'group', 'stands for', ...labels, 'first in', 'phrase'], ...rows], [0, 1, 2, 7, 8]);
  return [`${locale}: ${count(astray.length, 'phrase')} astray\n${indented(table)}`];
}

function ruleText({ rule, sections, short, stopped }: RuleReport, told: Map<Phrase, string>): string {
  const lacking = short.map(
    ({ locale, label, count, wanted }) => `${locale}: ${count} of ${wanted} answers labelled ${label}`,
  );
  const blocks = stopped
    ? [`the scorer stops: ${stopped}`]
    : [
        confusionTable(sections),
        ...(lacking.length > 0 ? [`too few examples\n${indented(lacking.join('\n'))}`] : []),
        ...sections.flatMap(flipsText),
        ...sections.flatMap((section) => untestedText(section, told)),
        ...sections.flatMap(astrayText),
      ];
  return [rule.fullId, ...blocks.map((block) => indented(block))].join('\n\n');
}

const legend = `untested    found in no example of a rule that names the group, nor in a model answer: nothing would notice if it went
astray      found in answers to this rule, but in none with a label that its group stands for: too wide, or an example is missing
stands for  met: the group stands in \`met\`; violated: in \`violated\`; met, unrecognised: in \`partial\`; under \`not\` or \`negated\`: nothing
“…” ~ …     what is said, the phrase it comes nearest to, and the fewest words to change for it to match`;

/** What all of the report comes to. */
function closing(reports: readonly RuleReport[]): string {
  const sections = reports.flatMap((report) => report.sections);
  const sum = (of: (section: Section) => number) => sections.reduce((all, section) => all + of(section), 0);
  const untested = new Set(sections.flatMap((section) => section.untested));
  const short = reports.filter((report) => report.short.length > 0).map(({ rule }) => rule.fullId);
  const { met, missed, violated } = least;
  return [
    `${count(reports.length, 'rule')}, ${count(
      sum(({ examples }) => examples.length),
      'example',
    )}: ${sum(({ flips }) => flips.length)} scored otherwise than labelled`,
    `phrases: ${untested.size} untested, ${sum(({ astray }) => astray.length)} astray`,
    short.length > 0
      ? `too few examples: ${short.join(', ')}`
      : `in each language ${met} met, ${missed} missed and, where a rule can be broken, ${violated} violated examples or more`,
  ].join('\n');
}

/** The report as people read it. */
export function printReport(reports: readonly RuleReport[]): string {
  const told = new Map<Phrase, string>();
  return [...reports.map((report) => ruleText(report, told)), legend, closing(reports)].join('\n\n');
}
