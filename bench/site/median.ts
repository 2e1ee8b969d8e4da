/**
 * The middle of some figures: of an even number of them, the mean of the two in the middle.
 * @throws where there is none
 */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('No figure was measured');
  return (low + high) / 2;
}

/** The middle of one figure of several measurements. */
export const medianOf = <T>(measured: readonly T[], pick: (one: T) => number): number => median(measured.map(pick));
