/** How many parts answers are dealt into; each part is judged by a model that has not seen it. */
const folds = 5;

/**
 * Deals things into parts, and does something with each part and all the others.
 * @returns what came of it, part by part
 */
export function acrossFolds<Thing, Result>(
  things: readonly Thing[],
  judge: (part: readonly Thing[], others: readonly Thing[]) => Result[],
): Result[] {
  return Array.from({ length: folds }, (_, fold) =>
    judge(
      things.filter((_, index) => index % folds === fold),
      things.filter((_, index) => index % folds !== fold),
    ),
  ).flat();
}
