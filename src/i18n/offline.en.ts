import type * as zh from './offline.zh.ts';

export const offlinePage: typeof zh.offlinePage = {
  title: 'No network: this page can’t be opened now',
  lead: 'This page is not on this device yet. Your practice record and the drills you have begun are safe.',
  again: 'Try again',
  auto: 'When the network is back, this page opens by itself.',
  kept: 'These are on this device: read and practise them now',
  none: 'None of the English pages is on this device yet. Open any of them while you have a network and give it a minute or two: then they are kept.',
};

export const offline: typeof zh.offline = {
  title: 'Without a network',
  lead: 'Once opened with a network, the handbook, the drills, the search and the pages for printing are kept on this device. Without a network you can then read and practise as usual, and your results are recorded.',
  state: {
    none: 'This browser has not begun to keep pages. It may be your first visit, or the browser may not allow it (a private window does not).',
    part: 'Being kept: {kept} of {files} files. If the network goes, the rest follows the next time you open the site.',
    whole: 'Everything in English is on this device, {files} files in all. It works without a network.',
    sparing: {
      asked: 'You asked to save data, so only pages that you open are kept: {kept} of {files} files so far.',
      large:
        'This handbook is large and is not fetched whole unless you ask for it, so only pages that you open are kept: {kept} of {files} files so far.',
    },
  },
  all: 'Keep everything (about {size} MB to fetch)',
  install: 'Install on this device',
  installed: 'It is installed: open it from your desktop or list of apps.',
  why: 'Installed, it opens from the desktop like any other app, and the browser is less likely to clear your record.',
  ios: 'On an iPhone or iPad: in Safari tap Share, then Add to Home Screen. Installed, it is not cleared after seven days without a visit. The installed one keeps a record of its own: save a backup in Safari first and restore it there.',
};
