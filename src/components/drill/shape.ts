import type { Answer } from '../../schemas/answer.ts';
import type { Turn } from '../../schemas/roleplay.ts';
import type { AskedItem } from '../../scoring/dated.ts';

/** What a step asks for. */
export type Asks = Turn['asks'] | AskedItem['kind'];

const shapes: Record<Asks, 'text' | 'number' | 'list' | 'table'> = {
  reply: 'text',
  number: 'text',
  choice: 'number',
  choices: 'list',
  order: 'list',
  record: 'table',
  match: 'table',
  sort: 'table',
  fill: 'table',
  spot: 'table',
};

/** True where an answer has the form that a step asks for. A draft may come from an older form of the drill. */
export function hasShape(asks: Asks, said: Answer | undefined): boolean {
  switch (shapes[asks]) {
    case 'text':
      return typeof said === 'string';
    case 'number':
      return typeof said === 'number';
    case 'list':
      return Array.isArray(said);
    case 'table':
      return typeof said === 'object' && !Array.isArray(said);
  }
}

/**
 * What the input of a step shows: the typed answer where it has the right form, else an empty one.
 * @param ids of an order, as they stand at first
 */
export function startOf(asks: Asks, typed: Answer | undefined, ids: () => string[]): Answer | undefined {
  if (hasShape(asks, typed)) return typed;
  if (asks === 'order') return ids();
  switch (shapes[asks]) {
    case 'text':
      return '';
    case 'list':
      return [];
    case 'table':
      return {};
    case 'number':
      return undefined;
  }
}
