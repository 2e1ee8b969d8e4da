import type { Signs } from '../schemas/signs.ts';
import { resembles } from './fallback.ts';
import { type Gate, gateOf, isCopied } from './gates.ts';
import { normalise, rawSpan } from './normalise.ts';
import type { Reading } from './reading.ts';
import { isBlocked, type Lexicon, type Proof, type Shown, showSign } from './signs.ts';
import { CONSTRUCTIVE, isAssessable, unexplained } from './speech.ts';
import type { Evidence, RuleVerdict, ScorableRule } from './types.ts';

/** Unexplained speech, in characters, from which half of the evidence may have its other half in unknown words. */
const UNEXPLAINED = 2;

/** What an answer says about one rule: violated before met before unrecognised before missed. */
export function verdictOf(rule: ScorableRule, reading: Reading, lexicon: Lexicon): RuleVerdict {
  const say = (verdict: RuleVerdict['verdict'], proofs: readonly Proof[] = []): RuleVerdict => ({
    rule: rule.id,
    verdict,
    evidence: evidenceOf(proofs, reading),
  });
  const { signs } = rule;
  if (!signs) return say('unrecognised');
  const show = (part: 'met' | 'partial' | 'violated') => {
    const sign = signs[part];
    return sign === undefined ? undefined : showSign(sign, reading, lexicon, part === 'violated');
  };

  const violated = show('violated');
  if (violated?.state === 'yes') return say('violated', violated.proofs);

  const { text } = reading.normalised;
  if (gateAt(rule, reading, lexicon)) return say('missed');
  const assessable = isAssessable(text);
  const met = show('met') ?? (rule.kind === 'dont' && assessable ? helpful(reading, lexicon) : undefined);
  if (met?.state === 'yes') return isSuspect(signs, reading, lexicon) ? say('unrecognised') : say('met', met.proofs);
  const partial = show('partial');
  const part = partial?.state === 'yes' || partial?.state === 'hedged';
  if (partial && part && (assessable || partial.proofs.length > 0)) return say('unrecognised', partial.proofs);
  if (!assessable) return say('missed', met?.proofs);
  if (!signs.met || met?.state === 'hedged') return say('unrecognised', met?.proofs);

  const half = !partial && met?.state === 'half' && unexplained(text, met.proofs) >= UNEXPLAINED;
  if (half) return say('unrecognised', met?.proofs);
  const like = learnt(rule, reading, met?.proofs ?? []);
  if (like) return say(like.cues.includes('hedged') ? 'unrecognised' : 'met', [like]);
  return say('missed', met?.proofs);
}

/**
 * What makes an answer like those that met the rule, where no phrase knows its wording; undefined where it is denied,
 * reported or conditional, or where what the rule asks for was found so.
 */
function learnt({ fallback }: ScorableRule, reading: Reading, proofs: readonly Proof[]): Proof | undefined {
  const { normalised, language, cues } = reading;
  if (!fallback || proofs.some((one) => isBlocked(one.cues))) return undefined;
  const stretch = resembles(normalised.text, language.locale, fallback);
  if (!stretch) return undefined;
  const like: Proof = {
    ...stretch,
    sign: 'fallback',
    clause: cues.clauseAt(stretch.start),
    ...cues.around(stretch.start, stretch.end),
  };
  return isBlocked(like.cues) ? undefined : like;
}

/** Whether a misspelling hides what would break the rule: too little to accuse of, too much to credit. */
function isSuspect({ violated }: Signs, reading: Reading, lexicon: Lexicon): boolean {
  if (violated === undefined || !reading.guessed) return false;
  return showSign(violated, reading, lexicon, true, true).state === 'yes';
}

/** Why the answer earns nothing whatever it holds, if so. */
function gateAt({ says }: ScorableRule, reading: Reading, lexicon: Lexicon): Gate | undefined {
  const company = lexicon.slot('company');
  const copied = says !== undefined && isCopied(reading.normalised.text, normalise(says).text);
  return copied ? 'copied' : gateOf(reading, company ? reading.matches(company.right, false) : []);
}

/** Speech that does something for the visitor. */
function helpful(reading: Reading, lexicon: Lexicon): Shown {
  return showSign(CONSTRUCTIVE, reading, lexicon, false);
}

/** Proofs as stretches of the raw answer, in order, each once. */
function evidenceOf(proofs: readonly Proof[], { normalised }: Reading): Evidence[] {
  const seen = new Set<string>();
  return proofs
    .map(({ start, end, sign, cues }) => ({ ...rawSpan(normalised, start, end), sign, cues }))
    .filter((one) => {
      const key = `${one.start} ${one.end} ${one.sign}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
