import type { Localised } from '../../schemas/localised.ts';
import type { Turn } from '../../schemas/roleplay.ts';
import type { AskedItem } from '../../scoring/dated.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import { shuffledIndices } from '../drill/seed.ts';
import { letterOf } from '../handbook/sheet.ts';

/** Something that stands on a paper, with the letter or number it goes by there. */
export interface Row {
  label: string;
  /** The option's index; the action's, pair's, card's or bucket's id; the line's index; a rule's id. */
  id: string;
  text: string;
}

type Options = Extract<AskedItem, { kind: 'choice' }>['options'];
type Actions = Extract<Localised<Turn>, { asks: 'order' }>['actions'];

export const numbered = (things: readonly Omit<Row, 'label'>[]): Row[] =>
  things.map(({ id, text }, index) => ({ label: String(index + 1), id, text }));

export const lettered = (things: readonly Omit<Row, 'label'>[]): Row[] =>
  things.map(({ id, text }, index) => ({ label: letterOf(index), id, text }));

/** Options in the order in which they stand on a paper of this seed. */
export function optionRows(options: Options, seed: number): Row[] {
  return lettered(
    shuffledIndices(options.length, seed).map((index) => ({ id: String(index), text: options[index]?.text ?? '' })),
  );
}

/** Actions to be put in order, never in the model order; their labels name them in the key. */
export function actionRows(actions: Actions, seed: number): Row[] {
  return lettered(shuffled(actions, seed));
}

/** Which labels belong to some ids. */
export const labelsOf = (rows: readonly Row[], wanted: (id: string) => boolean): string[] =>
  rows.filter(({ id }) => wanted(id)).map(({ label }) => label);
