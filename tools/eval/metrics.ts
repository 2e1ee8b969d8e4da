import { type Verdict, verdict as verdicts } from '../../src/schemas/examples.ts';
import type { Confusion } from './confusion.ts';

/** How well one verdict is told from the rest. */
export interface Found {
  /** Of the answers scored so, the share labelled so. */
  precision: number;
  /** Of the answers labelled so, the share scored so. */
  recall: number;
  f1: number;
}

/**
 * How scorer and labels agree; shares between 0 and 1, κ between −1 and 1. Never null, never NaN: see
 * {@link metricsOf} for what stands where there is nothing to divide by.
 */
export interface Metrics {
  n: number;
  /** Cohen's κ over the four verdicts. */
  kappa: number;
  met: Found;
  violated: Found;
  /** Share of all answers scored unrecognised. */
  unrecognised: number;
  /** Of the answers labelled otherwise than met, the share scored met. */
  falseCredit: number;
  /** Of the answers labelled otherwise than violated, the share scored violated. */
  falseViolation: number;
  confusion: Confusion;
}

const names = verdicts.options;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Answers with a label, whatever they were scored. */
export function labelledSo(confusion: Confusion, name: Verdict): number {
  return sum(names.map((scored) => confusion[name][scored]));
}

/** Answers scored so, whatever their label. */
export function scoredSo(confusion: Confusion, name: Verdict): number {
  return sum(names.map((label) => confusion[label][name]));
}

/** All answers. */
export function answersIn(confusion: Confusion): number {
  return sum(names.map((label) => labelledSo(confusion, label)));
}

function found(confusion: Confusion, name: Verdict): Found {
  const right = confusion[name][name];
  const scored = scoredSo(confusion, name);
  const labelled = labelledSo(confusion, name);
  // Nothing to find and nothing found is right; otherwise nothing over nothing earns nothing.
  const share = (whole: number) => (whole > 0 ? right / whole : scored + labelled === 0 ? 1 : 0);
  return { precision: share(scored), recall: share(labelled), f1: share((scored + labelled) / 2) };
}

/** The share of answers with another label that were scored so; 0 where there are none. */
function falsely(confusion: Confusion, name: Verdict): number {
  const others = answersIn(confusion) - labelledSo(confusion, name);
  return others === 0 ? 0 : (scoredSo(confusion, name) - confusion[name][name]) / others;
}

/**
 * Cohen's κ: agreement beyond what the two would reach by chance, (observed − expected) / (1 − expected).
 * Where chance alone agrees wholly (all answers have one label and are scored so, or there are none), 1.
 */
function kappaOf(confusion: Confusion): number {
  const n = answersIn(confusion);
  const agreed = sum(names.map((name) => confusion[name][name]));
  const byChance = sum(names.map((name) => labelledSo(confusion, name) * scoredSo(confusion, name)));
  // Both multiplied by n²: whole numbers, so that total agreement by chance is told exactly.
  return byChance === n * n ? 1 : (agreed * n - byChance) / (n * n - byChance);
}

/**
 * What a confusion says. Where there is nothing to divide by: precision, recall and F1 of a verdict that is neither
 * labelled nor scored are 1, of one that is only labelled or only scored 0; a share of no answers is 0.
 */
export function metricsOf(confusion: Confusion): Metrics {
  const n = answersIn(confusion);
  return {
    n,
    kappa: kappaOf(confusion),
    met: found(confusion, 'met'),
    violated: found(confusion, 'violated'),
    unrecognised: n === 0 ? 0 : scoredSo(confusion, 'unrecognised') / n,
    falseCredit: falsely(confusion, 'met'),
    falseViolation: falsely(confusion, 'violated'),
    confusion,
  };
}
