import { useEffect, useState } from 'preact/hooks';
import { readDraft } from '../../stores/drafts.ts';
import { fetchJson } from './fetch-json.ts';

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
  const open = (begun: boolean) => {
    setState({ begun, failed: false });
    load().then(
      (play) => setState((now) => ({ ...now, play })),
      () => setState({ begun: false, failed: true }),
    );
  };
  useEffect(() => {
    if (readDraft(drill) !== undefined) open(false);
  }, [drill]);
  return { ...state, begin: () => open(true) };
}

/**
 * The file with a drill's texts, rules and phrases.
 * @throws when the network or the server does not give it
 */
export function fetchPlay<Play>(base: string, drill: string): Promise<Play> {
  return fetchJson<Play>(`${base}/drills/${drill}/play.json`);
}
