import type { ReviewMode } from '../../learner/review.ts';
import type { Locale } from '../../schemas/text.ts';
import { Trouble } from '../drill/Trouble.tsx';
import type { CoverWords } from '../drill/words.ts';
import { Cover } from './Cover.tsx';
import { Modes } from './Modes.tsx';
import { useMode } from './useMode.ts';
import { useReview } from './useReview.ts';
import { useStanding } from './useStanding.ts';
import type { ReviewWords } from './words.ts';
import '../drill/drill.css';
import './review.css';

interface ReviewProps {
  locale: Locale;
  words: ReviewWords;
  t: CoverWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** Reviews: what is due, mistakes, changed rules. The address says which. */
export default function Review(props: ReviewProps) {
  const mode = useMode();
  return mode ? <Mode mode={mode} {...props} /> : <p>{props.words.loading}</p>;
}

function Mode({ mode, locale, words, t, base }: ReviewProps & { mode: ReviewMode }) {
  const [standing, retry] = useStanding(base);
  const review = useReview({ mode, standing, locale, base });
  const { play } = review;
  if (play) {
    const { Play, ...given } = play;
    return (
      <Play
        key={play.seed}
        {...given}
        {...{ mode, locale, words, base }}
        begun={review.begun}
        onLeave={review.leave}
        onMore={review.more}
      />
    );
  }
  return (
    <div class="review drill">
      <Trouble t={t} base={base} />
      <Modes mode={mode} list={standing.state === 'known' ? standing.list : undefined} words={words} base={base} />
      <Cover
        {...{ mode, standing, locale, words, t, base }}
        seed={review.seed}
        onRetry={retry}
        onBegin={review.begin}
        failed={review.failed}
        left={review.left}
      />
    </div>
  );
}
