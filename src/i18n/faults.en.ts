import type * as zh from './faults.zh.ts';

export const faults: typeof zh.faults = {
  broken: 'Part of this page did not open, or broke',
  brokenText:
    'The network is most likely down. All that was saved is still there. Check the connection and reload the page: you go on where you stopped.',
  reload: 'Reload the page',
};

export const late: typeof zh.late = {
  notFetched:
    'It could not be opened; the network may be down. What stands on this page is still here: check the connection and try again.',
  again: 'Try again',
  reload: faults.reload,
  stuck:
    'Something broke here and cannot be shown. Your work up to this step is saved: reload the page to go on. If that does not help, start over.',
};
