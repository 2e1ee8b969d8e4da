/**
 * A fetch that is made once, however often it is asked for. One that failed is forgotten: whoever asks next tries again.
 */
export function once<Thing>(fetch: () => Promise<Thing>): () => Promise<Thing> {
  let coming: Promise<Thing> | undefined;
  return () => {
    coming ??= fetch().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}

/** The same for many things with a name each. */
export function onceEach<Name, Thing>(fetch: (name: Name) => Promise<Thing>): (name: Name) => Promise<Thing> {
  const known = new Map<Name, () => Promise<Thing>>();
  return (name) => {
    const asked = known.get(name) ?? once(() => fetch(name));
    known.set(name, asked);
    return asked();
  };
}
