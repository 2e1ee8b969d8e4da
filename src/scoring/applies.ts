/** True where every condition of a checklist item agrees with the facts of the case; a fact not told is false. */
export function appliesIn(
  item: { when?: Readonly<Record<string, boolean>> | undefined },
  facts: Readonly<Record<string, boolean>>,
): boolean {
  return Object.entries(item.when ?? {}).every(([fact, wanted]) => (facts[fact] ?? false) === wanted);
}
