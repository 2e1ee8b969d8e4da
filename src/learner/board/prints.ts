import type { Entry } from '../entry.ts';

/** FNV-1a, 32 bits, from a start of choice. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * Numbers that stand for the ids of some entries, to see whether two records share any without keeping the ids: 53 bits each,
 * so that even 400,000 of them hardly ever meet by chance.
 */
export function printsOf(entries: readonly Entry[]): Float64Array {
  return Float64Array.from(entries, ({ id }) => hash(id, 0x811c9dc5) * 2 ** 21 + (hash(id, 0x5bd1e995) >>> 11));
}

/** How many prints a sketch keeps. */
const sketchSize = 16;

/** The smallest prints: enough to tell later whether another record holds everything that this one did. */
export function sketchOf(prints: Float64Array): number[] {
  return [...new Set(prints)].sort((a, b) => a - b).slice(0, sketchSize);
}

/** Whether a record with these prints holds the one of a sketch. An empty one is held by none: nothing tells whose it is. */
export function holdsSketch(prints: ReadonlySet<number>, sketch: readonly number[]): boolean {
  return sketch.length > 0 && sketch.every((print) => prints.has(print));
}
