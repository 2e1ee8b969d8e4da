import type { Folding } from '../../normalise.ts';
import { traditional } from './traditional-table.ts';

/** The simplified form of a traditional character. */
export const simplified: Folding = new Map(
  Array.from({ length: traditional.length / 2 }, (_, i) => [traditional.charAt(2 * i), traditional.charAt(2 * i + 1)]),
);
