import type { Kind } from '../../catalogue/catalogue.ts';
import { seedFor } from '../drill/seed.ts';

/** The versions of a quiz on paper, so that neighbours cannot copy. */
export const versions = ['A', 'B'] as const;
export type Version = (typeof versions)[number];

/** The sheets of a drill, each a page of its own: a key must not be printed by accident. */
export type Sheet = 'paper' | 'key' | 'cards';

/** A talk has one version: only its words are asked for, and nothing is drawn. */
export function versionsOf(kind: Kind): readonly Version[] {
  return kind === 'quiz' ? versions : ['A'];
}

/**
 * The seed of all that is drawn and shuffled on a paper. It comes from the drill and the letter alone, so the same paper
 * is printed again next year, and its key fits.
 * @param drill the drill's id
 */
export function paperSeed(drill: string, version: Version): number {
  return seedFor(0, `${drill} ${version}`);
}

/** The path of a sheet below the language: `/papers/<drill>/`, `/papers/<drill>/b/key/` … */
export function sheetPath(drill: string, sheet: Sheet, version: Version = 'A'): string {
  return `/papers/${drill}/${version === 'A' ? '' : 'b/'}${sheet === 'paper' ? '' : `${sheet}/`}`;
}

/**
 * Four characters that a paper and its key share: a changed drill makes another paper, which an old key does not fit.
 * @param holds all that stands on the paper
 */
export function paperCode(holds: unknown): string {
  return (seedFor(0, JSON.stringify(holds)) & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}
