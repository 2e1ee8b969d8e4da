import type { Messages } from '../../i18n/zh.ts';
import type { SavedWords } from '../drill/Saved.tsx';

/** The words of the form that an observer's marks are entered in, and of what becomes of them. */
export type ObservationWords = Omit<Messages['observation'], 'paper'> &
  SavedWords &
  Pick<Messages['drill'], 'verdict' | 'trouble'>;

export function observationWords({ observation, drill }: Messages): ObservationWords {
  const { paper, ...form } = observation;
  const { verdict, trouble, saved, toRecord, notSaved, saveAgain, saveFile } = drill;
  return { ...form, verdict, trouble, saved, toRecord, notSaved, saveAgain, saveFile };
}
