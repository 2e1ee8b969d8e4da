/** One change to an answer: what is said goes, what is wanted comes; one of the two may be empty. */
export interface Change {
  said: string;
  wanted: string;
}

/** A way from what is said to what is wanted, in whole words. */
export interface Edit {
  changes: Change[];
  /** Han characters and words that stay. */
  kept: number;
  /** Han characters and words that change. */
  changed: number;
}

interface Token {
  /** Without apostrophes: they may be left out. */
  word: string;
  start: number;
  end: number;
}

/** Han characters, Latin words and marks. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[a-z0-9'-]+|\S/g)].map(({ 0: word, index }) => ({
    word: word.replaceAll("'", ''),
    start: index,
    end: index + word.length,
  }));
}

/** The tokens that stay, as pairs of indices, in order: as many as can. */
function common(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const most: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (most[i] as number[])[j] =
        a[i]?.word === b[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.word === b[j]?.word) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** The words of some tokens as they stand in their text. */
function words(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** The fewest whole words to change in what is said, so that it says what is wanted. */
export function editOf(said: string, wanted: string): Edit {
  const [a, b] = [tokensOf(said), tokensOf(wanted)];
  const kept = common(a, b);
  const edit: Edit = { changes: [], kept: kept.length, changed: 0 };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [a.length, b.length] as const]) {
    const [gone, come] = [a.slice(i, nextI), b.slice(j, nextJ)];
    if (gone.length + come.length > 0) edit.changes.push({ said: words(said, gone), wanted: words(wanted, come) });
    edit.changed += Math.max(gone.length, come.length);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return edit;
}

/** `insert 再, replace 两句 by 一遍, drop 了` */
export function describeEdit({ changes }: Edit): string {
  return changes
    .map(({ said, wanted }) =>
      said === '' ? `insert ${wanted}` : wanted === '' ? `drop ${said}` : `replace ${said} by ${wanted}`,
    )
    .join(', ');
}
