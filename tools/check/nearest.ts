/**
 * The number of single-character edits between two names; a swap of two neighbours counts as one.
 */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cell(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  }
  return cell(a.length, b.length);
}

/** How many words (between hyphens and slashes) two names share. */
function shared(a: string, b: string): number {
  const words = new Set(a.split(/[-/]/));
  return b.split(/[-/]/).filter((word) => words.has(word)).length;
}

/**
 * The name that was probably meant, or nothing where no name is close: at most a third of the
 * letters differ, or the name begins with or holds the other, or half of its words are the same.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: { name: string; cost: number } | undefined;
  for (const candidate of names) {
    const known = candidate.toLowerCase();
    const edits = distance(wanted, known);
    const longer = Math.max(wanted.length, known.length);
    const contained = Math.min(wanted.length, known.length) >= 3 && (known.includes(wanted) || wanted.includes(known));
    const words = known.split(/[-/]/).length;
    const kin = words > 1 && shared(wanted, known) * 2 > words;
    if (edits > Math.max(1, Math.floor(longer / 3)) && !contained && !kin) continue;
    if (!best || edits < best.cost) best = { name: candidate, cost: edits };
  }
  return best?.name;
}
