/** The run in the fragment of an address (`#run=…`), packed; undefined where it holds none. */
export function runInHash(hash: string): string | undefined {
  return hash.startsWith('#run=') ? hash.slice('#run='.length) : undefined;
}
