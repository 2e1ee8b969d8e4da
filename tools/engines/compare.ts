import type { Marked } from './verdicts.ts';

/** How many differences are shown. */
const shown = 5;

/**
 * What is wrong where two engines do not agree: the first answers that they mark otherwise.
 * @param engine the name of the one that is looked at, beside Node
 * @returns nothing where all is the same
 */
export function differences(node: Marked, engine: string, other: Marked): string[] {
  if (node.lines.length === 0) return ['There are no labelled answers to mark.'];
  if (node.hash === other.hash) return [];
  const apart = node.lines.flatMap((line, at) => (line === other.lines[at] ? [] : [[line, other.lines[at]] as const]));
  const said = (name: string, line = 'nothing') => `  ${name.padEnd(8)}  ${line}`;
  const first = apart.slice(0, shown).flatMap(([mine, its]) => [said('Node', mine), said(engine, its)]);
  return [
    `${engine} marks ${apart.length} of ${node.lines.length} answers otherwise than Node (${other.hash}, not ${node.hash}).`,
    ...first,
    ...(apart.length > shown ? [`  … and ${apart.length - shown} more`] : []),
  ];
}
