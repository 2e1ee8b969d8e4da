import { useEffect, useMemo, useState } from 'preact/hooks';
import { readDraft } from '../../stores/drafts.ts';
import { once } from '../site/once.ts';

interface State<Play> {
  /** What the drill is played with; undefined until it has been fetched. */
  play?: Play;
  /** True once somebody pressed “begin”. */
  begun: boolean;
  /** True where it could not be fetched; “begin” tries again. */
  failed: boolean;
}

/**
 * Opens a drill: fetches what it is played with when somebody begins, or at once where a draft waits. Until then the page
 * is light: many only look, or look up the rules first.
 */
export function useOpening<Play>(drill: string, load: () => Promise<Play>): State<Play> & { begin(): void } {
  const [state, setState] = useState<State<Play>>({ begun: false, failed: false });
  // However often “begin” is pressed while it comes, it is fetched once.
  const fetch = useMemo(() => once(load), [drill]);
  const open = (begun: boolean) => {
    setState({ begun, failed: false });
    fetch().then(
      (play) => setState((now) => ({ ...now, play })),
      () => setState({ begun: false, failed: true }),
    );
  };
  useEffect(() => {
    if (readDraft(drill) !== undefined) open(false);
  }, [drill]);
  return { ...state, begin: () => open(true) };
}
