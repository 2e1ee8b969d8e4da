import { useEffect, useState } from 'preact/hooks';
import { type Asked, chooseItems, type ReviewMode, reviewDrill } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { fetchLanguage } from '../../scoring/languages/fetch.ts';
import { dropDraft, readDraft } from '../../stores/drafts.ts';
import { newSeed } from '../drill/clock.ts';
import { fetchJson } from '../drill/fetch-json.ts';
import { fetchItems } from './items.ts';
import { refsIn } from './resume.ts';
import { fetchIndex, type Standing } from './useStanding.ts';
import type { PlayWords } from './words.ts';

interface Opening {
  mode: ReviewMode;
  standing: Standing;
  /** Chooses the questions and shuffles what is in them. */
  seed: number;
  locale: Locale;
  base: string;
}

/** What the draft asks, where every item of it is still there; else what the log asks for. */
async function asksOf({ mode, standing, seed, base }: Opening): Promise<readonly Asked[]> {
  const { refs } = await fetchIndex(base);
  const draft = readDraft<{ asks: Asked[] }>(reviewDrill(mode));
  const drafted = refsIn(draft);
  if (draft && drafted.length > 0 && drafted.every((ref) => refs.includes(ref))) return draft.asks;
  return standing.state === 'known' ? chooseItems(mode, { ...standing, seed }) : [];
}

/** Fetches all that a review is played with. */
async function load(opening: Opening) {
  const { base, locale, seed } = opening;
  const asks = await asksOf(opening);
  const [{ Play }, t, language, items] = await Promise.all([
    import('./Play.tsx'),
    fetchJson<PlayWords>(`${base}/review/words.json`),
    fetchLanguage(locale),
    fetchItems(
      base,
      asks.map(({ ref }) => ref),
    ),
  ]);
  return { Play, t, language, items, asks, seed };
}

interface State {
  /** What is played, with what; undefined on the cover. */
  play?: Awaited<ReturnType<typeof load>>;
  /** True where it is to begin at once. */
  begun: boolean;
  /** True where it could not be fetched. */
  failed: boolean;
  /** True where a review was left: the cover takes the focus. */
  left: boolean;
}

/** Opens a review: when somebody begins, or at once where a draft waits. */
export function useReview(given: Omit<Opening, 'seed'>) {
  const drill = reviewDrill(given.mode);
  const [seed, setSeed] = useState(newSeed);
  const [state, setState] = useState<State>({ begun: false, failed: false, left: false });
  const open = (begun: boolean, by = seed) =>
    load({ ...given, seed: by }).then(
      (play) => setState({ play, begun, failed: false, left: false }),
      () => setState((now) => ({ ...now, begun: false, failed: true })),
    );
  useEffect(() => {
    if (readDraft(drill) !== undefined) open(false);
  }, [drill]);
  return {
    ...state,
    /** What the next review will be chosen by. */
    seed,
    begin: () => open(true),
    /** Another one in place of the one that is over. */
    more() {
      const another = newSeed();
      dropDraft(drill);
      setSeed(another);
      return open(true, another);
    },
    leave: () => setState({ begun: false, failed: false, left: true }),
  };
}
