import type { Messages } from './zh.ts';

/** Words of the interface, English. */
export const en: Messages = {
  site: {
    name: 'Yingbin',
  },
  handbook: {
    duty: 'Do',
    prohibition: "Don't",
  },
  drill: {
    verdict: { met: 'Met', missed: 'Missed', violated: 'Broken', unrecognised: 'Could not tell' },
  },
  record: {
    title: 'Practice record',
  },
};
