import type { Locale } from '../../src/schemas/text.ts';
import { ALPHABET, likeness, MOST, runsOf, SLOTS } from '../../src/scoring/fallback.ts';
import { languages } from '../../src/scoring/languages/languages.ts';
import { normalise } from '../../src/scoring/normalise.ts';

/** An answer to learn from. */
export interface Lesson {
  answer: string;
  met: boolean;
}

/** Weights of the slots, whole numbers between `-MOST` and `MOST`. */
export type Weights = Int8Array;

const rounds = 60;
const shrink = 0.002;

/** A fixed row of numbers from 0 to 1, exclusive: the same training everywhere and always. */
function row(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const slotsOf = (answer: string, locale: Locale) =>
  runsOf(normalise(answer, languages[locale].simplified).text, locale).map(({ slot }) => slot);

/**
 * Learns to tell answers that met a rule from others: a linear model, hinge loss, both sides weighing alike. Only plain
 * arithmetic and square roots, which all engines round alike.
 */
export function train(lessons: readonly Lesson[], locale: Locale): Weights {
  const samples = lessons.map(({ answer, met }) => ({ slots: slotsOf(answer, locale), side: met ? 1 : -1 }));
  const mets = lessons.filter(({ met }) => met).length;
  const worth = { met: lessons.length / (2 * mets || 1), other: lessons.length / (2 * (lessons.length - mets) || 1) };
  const weights = new Float64Array(SLOTS);
  const next = row(1);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const rate = 0.5 / (1 + round * 0.1);
    for (let turn = 0; turn < samples.length; turn++) {
      const sample = samples[Math.floor(next() * samples.length)];
      if (!sample) continue;
      const { slots, side } = sample;
      const unit = 1 / Math.sqrt(slots.length || 1);
      const sum = slots.reduce((total, slot) => total + (weights[slot] ?? 0), 0) * unit + bias;
      const pull = side * sum < 1 ? side * (side > 0 ? worth.met : worth.other) : 0;
      for (const slot of slots) weights[slot] = (weights[slot] ?? 0) * (1 - rate * shrink) + rate * pull * unit;
      bias += rate * pull * 0.1;
    }
  }
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) || 1;
  return Int8Array.from(weights, (weight) => Math.round((weight / most) * MOST));
}

/** How like an answer is to those that met the rule. */
export function likenessOf(answer: string, locale: Locale, weights: Weights): number {
  return likeness(runsOf(normalise(answer, languages[locale].simplified).text, locale), (slot) => weights[slot] ?? 0);
}

/** Weights as a rule's fallback holds them. */
export function written(weights: Weights): string {
  return Array.from(weights, (weight) => ALPHABET.charAt(weight + MOST)).join('');
}
