import type { Messages } from '../../i18n/zh.ts';
import { type SavedWords, savedWords } from '../drill/words.ts';

/** The words of the form that an observer's marks are entered in, and of what becomes of them. */
export type ObservationWords = Omit<Messages['observation'], 'paper'> &
  SavedWords &
  Pick<Messages['drill'], 'verdict' | 'trouble'>;

export function observationWords(t: Messages): ObservationWords {
  const { paper, ...form } = t.observation;
  const { verdict, trouble } = t.drill;
  return { ...form, verdict, trouble, ...savedWords(t) };
}
