/** Numbers that look drawn by lot and are the same for the same seed: each from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * One of some things.
 * @throws where there are none
 */
export function pick<T>(random: Random, things: readonly T[]): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('Nothing to pick from');
  return thing;
}
