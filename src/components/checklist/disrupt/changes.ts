import type { Messages } from '../../../i18n/zh.ts';
import type { Change } from '../../../scoring/disrupt.ts';
import { fetchJson } from '../../drill/fetch-json.ts';

export type DisruptWords = Messages['disrupt'];

/** What is fetched when somebody asks for a change to a plan. */
export interface Changes {
  disruptions: Change[];
  t: DisruptWords;
}

/** The name that a change under way is kept under. */
export const draftOf = (drill: string) => `${drill}:disrupt`;

/** @throws when the network or the server does not give it */
export function fetchChanges(base: string, drill: string): Promise<Changes> {
  return fetchJson<Changes>(`${base}/checklists/${drill}/disrupt.json`);
}
