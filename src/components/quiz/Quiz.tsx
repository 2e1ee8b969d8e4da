import type { PlayData, QuizBundle } from '../../catalogue/bundle.ts';
import { fetchPlay } from '../drill/fetch-json.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useOpening } from '../drill/useOpening.ts';
import type { CoverWords, QuizWords } from '../drill/words.ts';
import { Who } from '../profiles/Who.tsx';
import '../drill/drill.css';
import { Intro } from './Intro.tsx';
import './quiz.css';

interface QuizProps {
  id: string;
  /** How many questions a round has. */
  questions: number;
  t: CoverWords;
  /** The site's base with the language, without a slash at its end. */
  base: string;
}

/** A quiz: its cover, and the questions once somebody begins. */
export default function Quiz({ id, questions, t, base }: QuizProps) {
  const { play, begun, failed, begin } = useOpening(id, async () => {
    const [{ Play }, data] = await Promise.all([
      import('./Play.tsx'),
      fetchPlay<PlayData<QuizBundle, QuizWords>>(base, id),
    ]);
    return { Play, data };
  });
  if (play) return <play.Play {...play.data} begun={begun} base={base} />;
  return (
    <div class="quiz drill">
      <Trouble t={t} base={base} />
      <Who t={t.trainee} />
      <Intro questions={questions} onBegin={begin} failed={failed} t={t} />
    </div>
  );
}
