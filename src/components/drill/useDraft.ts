import { useEffect, useRef, useState } from 'preact/hooks';
import { watchDrafts } from '../../stores/draft-list.ts';
import { dropDraft, readDraft, writeDraft } from '../../stores/drafts.ts';
import { $elsewhere } from './elsewhere.ts';

/** A session, and how to change it. */
export interface Drafted<Session> {
  /** Undefined before the start, on the server and on the first paint. */
  session: Session | undefined;
  /** True once the stored draft, if any, has been looked at. */
  settled: boolean;
  /** Shows and stores; undefined forgets. */
  change(session: Session | undefined): void;
}

/**
 * A session that outlives a reload and a switch of language. The stored draft is read after mounting,
 * so that the first paint is the server's. Of a text that is too long to be sent, only the beginning outlives the page (see `stores/drafts.ts`).
 * @param resume what was stored (undefined where nothing was) as a session, or undefined where it no longer fits the drill
 */
export function useDraft<Session>(drill: string, resume: (draft: unknown) => Session | undefined): Drafted<Session> {
  const [state, setState] = useState<{ session?: Session | undefined; settled: boolean }>({ settled: false });
  const begun = useRef(false);
  begun.current = state.session !== undefined;
  useEffect(() => {
    const draft = readDraft<unknown>(drill);
    const session = resume(draft);
    if (draft !== undefined && session === undefined) dropDraft(drill);
    setState({ session, settled: true });
    const stop = watchDrafts(drill, (name) => {
      const other = readDraft<unknown>(drill);
      if (!begun.current || other === undefined) return;
      if (name === '') $elsewhere.set(true);
      // Out of the back-forward cache the page goes on where a later page of this tab stopped.
      const later = name === undefined ? resume(other) : undefined;
      if (later) setState({ session: later, settled: true });
    });
    return () => {
      stop();
      $elsewhere.set(false);
    };
  }, [drill]);
  return {
    session: state.session,
    settled: state.settled,
    change(session) {
      setState({ session, settled: true });
      if (session === undefined) dropDraft(drill);
      else writeDraft(drill, session);
    },
  };
}
