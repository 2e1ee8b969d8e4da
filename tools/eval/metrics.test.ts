import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/schemas/examples.ts';
import { type Confusion, emptyConfusion } from './confusion.ts';
import { metricsOf } from './metrics.ts';

/** A confusion of so many answers each of label → verdict. */
function confusionOf(...cells: [label: Verdict, scored: Verdict, times: number][]): Confusion {
  const confusion = emptyConfusion();
  for (const [label, scored, times] of cells) confusion[label][scored] = times;
  return confusion;
}

/** Labels: 5 met, 4 missed, 3 violated, 2 unrecognised. Verdicts: 5, 5, 2, 2. */
const mixed = confusionOf(
  ['met', 'met', 4],
  ['met', 'missed', 1],
  ['missed', 'missed', 3],
  ['missed', 'unrecognised', 1],
  ['violated', 'violated', 2],
  ['violated', 'missed', 1],
  ['unrecognised', 'unrecognised', 1],
  ['unrecognised', 'met', 1],
);

describe('κ', () => {
  test('of two verdicts: 0.7 observed, 0.5 by chance', () => {
    const confusion = confusionOf(
      ['met', 'met', 20],
      ['met', 'missed', 5],
      ['missed', 'met', 10],
      ['missed', 'missed', 15],
    );
    expect(metricsOf(confusion).kappa).toBeCloseTo(0.4, 12);
  });

  test('of four: 10/14 observed, (5·5 + 4·5 + 3·2 + 2·2) / 14² by chance', () => {
    expect(metricsOf(mixed).kappa).toBeCloseTo((10 / 14 - 55 / 196) / (1 - 55 / 196), 12);
  });

  test('is 1 where all agree', () => {
    expect(metricsOf(confusionOf(['met', 'met', 3], ['violated', 'violated', 2])).kappa).toBe(1);
  });

  test('is below 0 where they agree less than by chance', () => {
    expect(metricsOf(confusionOf(['met', 'missed', 5], ['missed', 'met', 5])).kappa).toBe(-1);
  });

  test('is 1 where all have one label and are scored so', () => {
    expect(metricsOf(confusionOf(['met', 'met', 9])).kappa).toBe(1);
  });

  test('is 0 where all have one label and some are scored otherwise', () => {
    expect(metricsOf(confusionOf(['met', 'met', 8], ['met', 'missed', 1])).kappa).toBe(0);
  });
});

describe('shares', () => {
  const metrics = metricsOf(mixed);

  test('of what was found', () => {
    expect(metrics.n).toBe(14);
    expect(metrics.met).toEqual({ precision: 4 / 5, recall: 4 / 5, f1: 4 / 5 });
    expect(metrics.violated).toEqual({ precision: 1, recall: 2 / 3, f1: 4 / 5 });
    expect(metrics.unrecognised).toBe(2 / 14);
  });

  test('of what was given or charged falsely, among the answers with another label', () => {
    expect(metrics.falseCredit).toBe(1 / 9);
    expect(metrics.falseViolation).toBe(0);
    expect(metricsOf(confusionOf(['met', 'violated', 1], ['met', 'met', 3])).falseViolation).toBe(1 / 4);
  });
});

describe('nothing to divide by', () => {
  test('nothing to find and nothing found is right', () => {
    expect(metricsOf(confusionOf(['missed', 'missed', 3])).violated).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('something to find and nothing found is not', () => {
    expect(metricsOf(confusionOf(['violated', 'missed', 3])).violated).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('nor is nothing to find and something found', () => {
    expect(metricsOf(confusionOf(['missed', 'violated', 3])).violated).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('no false credit where all deserve credit', () => {
    expect(metricsOf(confusionOf(['met', 'met', 3])).falseCredit).toBe(0);
  });

  test('no answers', () => {
    const all = { precision: 1, recall: 1, f1: 1 };
    expect(metricsOf(emptyConfusion())).toMatchObject({ n: 0, kappa: 1, met: all, violated: all, unrecognised: 0 });
  });
});
