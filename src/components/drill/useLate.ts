import { useRef, useState } from 'preact/hooks';

/** Something that comes over the network once it is wanted: code, texts. */
export interface Late<Thing> {
  /** Undefined until it has come. */
  thing: Thing | undefined;
  /** True where it did not come. */
  failed: boolean;
  /** Fetches it, or tries again; once it has come, this does nothing. */
  fetch(): void;
}

/**
 * Fetches something late, and knows when it did not come: then `NotFetched` says so and offers another try.
 * @param load fetches it; rejects where the network or the server does not give it
 */
export function useLate<Thing extends object>(load: () => Promise<Thing>): Late<Thing> {
  const [state, setState] = useState<{ thing?: Thing; failed: boolean }>({ failed: false });
  const busy = useRef(false);
  return {
    thing: state.thing,
    failed: state.failed,
    fetch() {
      if (busy.current || state.thing) return;
      busy.current = true;
      setState({ failed: false });
      load()
        .then(
          (thing) => setState({ thing, failed: false }),
          () => setState({ failed: true }),
        )
        .finally(() => {
          busy.current = false;
        });
    },
  };
}
