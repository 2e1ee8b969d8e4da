import type * as zh from './disrupt.zh.ts';

export const practise: typeof zh.practise = {
  toRoles: 'Done, on to who does it',
  whoDoesIt: 'Who does these?',
  rolesHow:
    'Only where a rule says who does it is it scored. Where none does, the house has a suggestion, which you are told with the verdicts.',
  choose: 'Choose',
  roleSuggested: 'No rule says who does this, so it is not scored. House suggestion: {role}.',
  or: ' or ',
  changes: 'When it all changes',
  changesLead:
    'Everything is ready, and then the phone rings. Mark what changes on the list, and put what there is to do now in order.',
  toChanges: 'See what has happened',
  notOpened:
    'It could not be opened; the network may be down. Check the connection and press “See what has happened” again; if that does not help, reload the page.',
};

export const disrupt: typeof zh.disrupt = {
  which: 'What has happened?',
  whichHow: 'Choose one, or let it surprise you. Submitting gives the verdicts and adds the result to your record.',
  any: 'Surprise me',
  plan: 'The plan',
  news: 'Now',
  markTitle: 'What changes on the list?',
  markHow: 'Leave as it is whatever this has no bearing on.',
  listed: 'On the list before',
  unlisted: 'Not on the list before',
  effects: { stays: 'As it was', alters: 'Changes', drops: 'Falls away', adds: 'Comes in' },
  notNeeded: 'Not needed',
  toActions: 'Done, on to the order',
  actionsTitle: 'What first, and what then?',
  actionsHow: 'Where no rule says which comes first, any order is right.',
  backToMarks: 'Change what I marked',
  end: 'The verdicts',
  another: 'Something else happens',
  leave: 'Practise something else',
  whatChanged: 'What changes on the list',
  whatToDo: 'The order',
  because: '“{asks}” was “{before}” and is now “{after}”.',
  between: ' ',
  untouched: 'This has no bearing on it.',
  stillUnneeded: 'This does not call for it, either.',
  suggestion: 'House suggestion, not scored: {why}',
  yes: 'yes',
  no: 'no',
};
