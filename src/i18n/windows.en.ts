import type { KeyWords, SearchWords, UpdateWords } from './windows.zh.ts';

/** Words of the search window, English. */
export const search: SearchWords = {
  open: 'Search',
  label: 'Search procedures, rules and drills',
  placeholder: 'Try: first responsibility',
  close: 'Close',
  filter: 'Show',
  kinds: { all: 'All', procedure: 'Procedures', rule: 'Rules', drill: 'Drills', checklist: 'Checklists' },
  one: { procedure: 'Procedure', rule: 'Rule', drill: 'Drill', checklist: 'Checklist' },
  start: 'Type a word or two to find the place that says it.',
  loading: 'Opening the index…',
  none: (query) => `Nothing found for “${query}”. Try another word, or fewer.`,
  loose: (query) => `Nothing has all of “${query}”. These come closest.`,
  count: (n) => `${n} ${n === 1 ? 'result' : 'results'}`,
  instead: (query, words) => `Nothing has “${query}”, so this is for ${words.map((word) => `“${word}”`).join(', ')}`,
  also: (words) => `Also searched: ${words.map((word) => `“${word}”`).join(', ')}`,
  more: (n) => `Showing the first ${n}; one more word will narrow it down`,
  stop: '. ',
  failed:
    'The index would not open; you may be offline. The handbook itself still works: look in the list of procedures.',
  offline: 'Won’t open: offline?',
  again: 'Try again',
  contents: 'List of procedures',
  hint: '↑ ↓ to choose, Enter to open, Esc to close',
};

/** Words of the list of keys, English. */
export const keys: KeyWords = {
  title: 'Keyboard shortcuts',
  search: 'Search',
  help: 'Show this list',
  close: 'Close a window that has opened',
  shut: 'Got it',
  on: 'Single keys (/ and ?) work here; switch them off if they clash with speech input or a screen reader',
};

/** Words of the bar that announces a new version, English. */
export const update: UpdateWords = {
  label: 'New version',
  ready:
    'A new version of the handbook is ready. This page opens anew with it; a drill you have begun is kept, and goes on where you left it.',
  coming: 'Changing to the new version…',
  reload: 'Reload',
  later: 'Later',
};
