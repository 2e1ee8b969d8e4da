import { groupsOfSigns, standingGroups } from '../../../src/catalogue/bundle.ts';
import type { FullRule } from '../../../src/catalogue/catalogue.ts';
import { type Verdict, verdict as verdicts } from '../../../src/schemas/examples.ts';
import { type Locale, locales } from '../../../src/schemas/text.ts';
import { compileLexicon, compileReader } from '../../../src/scoring/compile.ts';
import { languages } from '../../../src/scoring/languages/languages.ts';
import type { Reading } from '../../../src/scoring/reading.ts';
import type { Lexicon } from '../../../src/scoring/signs.ts';
import type { RuleVerdict } from '../../../src/scoring/types.ts';
import type { Content } from '../content.ts';
import { type Labelled, settingOf } from '../labelled.ts';
import type { Part } from '../parts.ts';
import type { Place } from '../problem.ts';
import { type Compile, contextOf, judgeFor, type Setting } from '../scoring.ts';

/** An answer with its label, its verdict and how it is read. */
export interface Answer {
  /** As it is scored, placeholders filled in. */
  text: string;
  label: Verdict;
  scored: RuleVerdict;
  reading: Reading;
}

/** A labelled answer and where it stands. */
export interface Example extends Answer {
  place: Place;
}

/** A rule that is scored on free answers, in one language, with all that its signs are tried on. */
export interface Scored {
  rule: FullRule;
  locale: Locale;
  /** What the names in its signs stand for where its examples are given. */
  lexicon: Lexicon;
  /** The phrase groups that decide about it, by name. */
  groups: string[];
  examples: Example[];
  /** The model answers of the turns that are scored by it: they must be met. */
  models: Answer[];
}

/** The groups that its signs name; a prohibition without `met` is met by what does something for the visitor. */
function groupsOfRule({ signs, kind }: FullRule): string[] {
  return [...new Set([...groupsOfSigns(signs), ...(kind === 'dont' && !signs?.met ? standingGroups : [])])];
}

/** Scores and reads answers in one setting. */
function examiner(content: Content, compile: Compile, setting: Setting, rule: FullRule) {
  const judge = judgeFor(content, compile, setting, [rule]);
  const context = { ...contextOf(content, setting, [rule]), language: languages[setting.locale] };
  const score = judge.ready([rule]);
  const read = compileReader(context);
  const answer = (written: string, label: Verdict): Answer => {
    const text = judge.fill(written);
    return { text, label, scored: score(text)[0] as RuleVerdict, reading: read(text) };
  };
  return { answer, context };
}

function modelsOf(content: Content, compile: Compile, rule: FullRule, locale: Locale): Answer[] {
  return content.drills.flatMap(({ drill }) => {
    if (drill.kind !== 'roleplay' || !content.catalogue.desks.has(drill.data.desk)) return [];
    const turns = drill.data.turns.filter((turn) => [...turn.expects, ...turn.guards].includes(rule.fullId));
    const models = turns.flatMap((turn) => (turn.asks === 'reply' ? [turn.model[locale]] : []));
    if (models.length === 0) return [];
    const { answer } = examiner(content, compile, { locale, desk: drill.data.desk, talk: drill }, rule);
    return models.map((model) => answer(model, 'met'));
  });
}

/**
 * A rule with its labelled answers and model answers, scored, in each language.
 * @param part its labelled answers, where there are any
 * @throws what the scorer throws when signs or phrases can't be compiled
 */
export function scoredOf(content: Content, compile: Compile, rule: FullRule, part?: Part<Labelled>): Scored[] {
  const where = settingOf(content, rule, part?.data);
  if (!content.catalogue.desks.has(where.desk)) return [];
  return locales.map((locale) => {
    const { answer, context } = examiner(content, compile, { ...where, locale }, rule);
    const examples = verdicts.options.flatMap((label) =>
      (part?.data[locale][label] ?? []).map((written, index) => ({
        ...answer(written, label),
        place: (part as Part<Labelled>).place([locale, label, index]),
      })),
    );
    return {
      rule,
      locale,
      lexicon: compileLexicon(context),
      groups: groupsOfRule(rule),
      examples,
      models: modelsOf(content, compile, rule, locale),
    };
  });
}
