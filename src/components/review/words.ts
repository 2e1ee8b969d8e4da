import type { Messages } from '../../i18n/zh.ts';
import type { QuizWords, RoleplayWords } from '../drill/words.ts';

/** The words of reviews themselves, in one language. */
export type ReviewWords = Messages['review'];

/** The words that turns and questions are played with. */
export type PlayWords = RoleplayWords & QuizWords;
