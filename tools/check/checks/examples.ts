import type { FullRule } from '../../../src/catalogue/catalogue.ts';
import { verdict } from '../../../src/schemas/examples.ts';
import { type Locale, locales } from '../../../src/schemas/text.ts';
import type { Content, RulePart } from '../content.ts';
import { type Labelled, labelledOf, settingOf } from '../labelled.ts';
import type { Part } from '../parts.ts';
import { either, error, type Problem } from '../problem.ts';
import { type Compile, canScore, evidenceWords, judgeFor, messageOf } from '../scoring.ts';
import { labelsWanted, least, shortOf } from '../wanted.ts';

const languages: Record<Locale, string> = { zh: 'Chinese', en: 'English' };
const verdicts = verdict.options;

/** Too few answers to trust the signs by. */
function tooFew(rule: FullRule, { data, place }: Part<Labelled>): Problem[] {
  return shortOf(rule.signs, data).map(({ locale, label, count, wanted }) =>
    error(
      place([locale, label], 'key'),
      `${count} ${languages[locale]} answers labelled ${label} for \`${rule.fullId}\``,
      `at least ${wanted}`,
      `write ${wanted - count} more that differ in kind: negated, hedged, polite, informal, with a slip of the pen`,
    ),
  );
}

/** The same answer twice in one language: padding, or a contradiction. */
function repeated({ data, place }: Part<Labelled>): Problem[] {
  return locales.flatMap((locale) => {
    const seen = new Map<string, { label: string; line: number }>();
    return verdicts.flatMap((label) =>
      data[locale][label].flatMap((answer, index) => {
        const at = place([locale, label, index]);
        const first = seen.get(answer);
        if (!first) seen.set(answer, { label, line: at.line });
        return first
          ? [
              error(
                at,
                `the same answer again (first in line ${first.line}, labelled ${first.label})`,
                'every answer once',
                'delete one of the two',
              ),
            ]
          : [];
      }),
    );
  });
}

/** Answers that the scorer judges otherwise than their label. */
function flipped(content: Content, compile: Compile, rule: FullRule, part: Part<Labelled>): Problem[] {
  const setting = settingOf(content, rule, part.data);
  if (!content.catalogue.desks.has(setting.desk)) return [];
  return locales.flatMap((locale) => {
    const judge = judgeFor(content, compile, { ...setting, locale }, [rule]);
    return verdicts.flatMap((label) =>
      part.data[locale][label].flatMap((written, index) => {
        const answer = judge.fill(written);
        const [said] = judge.score([rule], answer);
        if (!said || said.verdict === label) return [];
        return [
          error(
            part.place([locale, label, index]),
            `“${answer.length > 80 ? `${answer.slice(0, 79)}…` : answer}” scored ${said.verdict}: ${evidenceWords(said, answer)}`,
            `${label}, as it is labelled, for \`${rule.fullId}\``,
            `mend the \`signs\` of the rule or its phrases; if the label is wrong, move the answer under \`${said.verdict}\``,
          ),
        ];
      }),
    );
  });
}

function checkEntry(content: Content, compile: Compile, id: string, part: Part<Labelled>): Problem[] {
  const fullId = `${id}/${part.path[0]}`;
  const rule = content.catalogue.rules.get(fullId);
  if (!rule) return [];
  if (!rule.signs || rule.status !== 'active') {
    const why = rule.signs ? `whose status is ${rule.status}` : 'which has no `signs`';
    return [
      error(
        part.place([], 'key'),
        `examples of the rule \`${fullId}\`, ${why}`,
        'examples only of rules that are scored on free answers',
        'delete them, or write the `signs` of the rule',
      ),
    ];
  }
  const checked = [...tooFew(rule, part), ...repeated(part)];
  if (!canScore(content, rule)) return checked;
  try {
    return [...checked, ...flipped(content, compile, rule, part)];
  } catch (thrown) {
    const place = content.rules.get(fullId)?.place(['signs']) ?? part.place();
    return [
      ...checked,
      error(place, `the scorer stops: ${messageOf(thrown)}`, 'signs that it can read', 'mend the `signs`'),
    ];
  }
}

/** `8 met, 8 missed and 4 violated` */
function amounts({ signs }: RulePart['data']): string {
  return either(
    labelsWanted(signs).map((label) => `${least[label]} ${label}`),
    'and',
  );
}

/** Rules scored on free answers that have no examples at all. */
function without(content: Content): Problem[] {
  return [...content.rules.values()].flatMap(({ data, fullId, folder, place }: RulePart) => {
    const raw = folder.examples?.raw;
    const there = raw !== null && typeof raw === 'object' && data.id in raw;
    if (!data.signs || data.status !== 'active' || there || folder.examples?.whole === false) return [];
    return [
      error(
        place(['signs'], 'key'),
        `the rule \`${fullId}\` has \`signs\` but no examples`,
        `labelled answers in ${folder.path}/examples.yaml, in both languages`,
        `add \`${data.id}:\` there with ${amounts(data)} answers a language`,
      ),
    ];
  });
}

/** Labelled answers that are missing, too few, or judged otherwise. */
export function checkExamples(content: Content, compile: Compile): Problem[] {
  const entries = content.sources.folders.flatMap((folder) =>
    labelledOf(folder).flatMap((part) => checkEntry(content, compile, folder.id, part)),
  );
  return [...without(content), ...entries];
}
