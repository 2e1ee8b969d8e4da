import type * as zh from './profiles.zh.ts';

export const trainee: typeof zh.trainee = {
  label: 'Practising',
  colon: ': ',
  unnamed: 'no name yet',
  guest: 'guest',
  ask: 'Several people practise on this computer, and nobody has said who this is. You count as a guest: what you do is gone when you close this tab.',
  change: 'Not you?',
  choose: 'Choose your name',
  failed: 'The list could not be opened; you may be offline. Please press again.',
};

export const profiles: typeof zh.profiles = {
  title: 'Who practises here',
  lead: 'Several people can share a computer, each with a record of their own. There are no accounts and no passwords: names keep records apart, they don’t keep anybody out.',
  now: 'Now',
  rename: 'Change the name',
  name: 'Name',
  save: 'Use this name',
  nameEmpty: 'Please write a name first.',
  nameTaken: 'Somebody here is already called “{name}”. Add a letter or two, so that you can be told apart.',
  renamed: 'The name has been changed.',
  notKept: 'The browser has not kept it: its room is used up, or it keeps nothing for this site.',
  chooser: 'Who is practising?',
  chooserLead: 'Choose your name, or add it if this is your first time.',
  unnamed: 'The one without a name',
  entries: '{n} {n:entry|entries}',
  isNow: 'now',
  add: 'Add a name',
  addButton: 'Add it and go on',
  asGuest: 'Practise as a guest',
  guestNote: 'What a guest does lasts until this tab is closed.',
  close: 'Leave it as it is',
  take: 'You did {n} {n:thing|things} as a guest just now. Should {n:it|they} go into the record of “{name}”?',
  takeYes: 'Yes, into that record',
  takeNo: 'No, that was not me',
  takeLeft: 'There was no room for {n}; {n:it is|they are} still with the guest. Make room first, then try again.',
  remove: 'Remove this person…',
  removeAsk: 'Remove “{name}” with all {n} {n:entry|entries} and unfinished drills? There is no way back.',
  removeBackup: 'Save a backup first',
  removeYes: 'Remove without a backup',
  removeYesSaved: 'Backed up: remove',
  removeNo: 'Keep',
};

export const keeping: typeof zh.keeping = {
  remind: '{n} {n:attempt is|attempts are} in no backup. Clearing the browser’s data would lose {n:it|them}.',
  remindLink: 'Save a backup',
  last: 'Last backup: {time}, with {n} {n:attempt|attempts} in it.',
  never: 'There has been no backup yet.',
  ask: 'Ask the browser to keep it',
  askNote:
    'When room gets short, a browser first clears sites that have no such promise. Some browsers will ask you whether you agree.',
  granted:
    'The browser has promised to keep this site’s data. When you clear browsing data yourself it still goes, so do save backups.',
  denied:
    'The browser has not promised. It often does once the site is bookmarked or installed; until then, save backups more often.',
};
