import type { review as zh } from './review.zh.ts';

/** Reviews: five questions before the shift, mistakes alone, rules that changed. */
export const review: typeof zh = {
  title: 'Five before the shift',
  lead: 'A few minutes before work, five questions: what you are about to forget, and what matters most.',
  needText:
    'The questions depend on what you have practised. Your record is kept in the browser and takes JavaScript to read. Allow JavaScript for this site and open the page again.',
  drills: { due: 'Five before the shift', mistakes: 'Mistakes again', changed: 'Changed rules' },
  modes: 'What to practise',
  mode: { due: 'Due', mistakes: 'Mistakes', changed: 'Changed' },
  modeCount: '{mode} {n}',
  loading: 'Looking through your record to pick the questions…',
  notFetched:
    'The questions could not be fetched; you may be offline. Check the connection and try again. Your record is untouched.',
  again: 'Try again',
  plan: {
    due: '{n} {n:rule is|rules are} due',
    few: 'This round has {of} {of:question|questions}.',
    many: 'No need to do them all at once: the {of} most urgent first, the rest over the next days.',
    ahead: 'Nothing is due right now',
    next: 'The next rule comes back on {day}.',
    offer:
      'If you would like to practise all the same, here {of:is|are} {of} {of:question|questions} on what you missed last time and what you have not tried.',
    first: 'Start with the rules that matter most',
    firstText:
      'You have not practised yet. Here {of:is|are} {of} {of:question|questions}; each rule comes back when you are about to forget it.',
    mistakes: '{n} {n:rule|rules} you missed the last time',
    noMistakes: 'Nothing to go over again',
    noMistakesText: 'Every rule you have practised, you kept the last time.',
    changed: '{n} {n:rule has|rules have} changed since you practised {n:it|them}',
    changedText: 'See what is new, then answer. This round has {of} {of:question|questions}.',
    noChanged: 'No rule has changed on you',
    noChangedText: 'The rules you have practised still say what they said then.',
    toDue: 'Go to the five before the shift',
  },
  terms: [
    'One answer a question. You learn at once what was right, what it rests on and where it stands in the handbook.',
    'Each rule comes back by how it went: a rule you kept after a longer while, a rule you missed tomorrow.',
  ],
  fromDrill: 'From: {title}',
  change: {
    title: 'This rule has changed',
    before: 'Before (version {n})',
    now: 'Now (version {n})',
    unknown: 'The wording of that version was not kept.',
    why: 'Why it changed: {why}',
    goOn: 'Got it, ask me',
  },
  end: {
    title: 'That’s it',
    next: 'When they come back',
    nextLead: 'The dates of these rules have been set anew by how it went.',
    on: 'back on {day}',
    untold: 'could not tell; you will be asked again',
    more: 'Another round ({n} more due)',
    none: 'You have been through everything that was due today.',
    mistakes: 'Practise what you missed',
  },
  link: {
    title: 'Five before the shift',
    text: 'A few minutes before work, five questions: rules come back when you are about to forget them.',
  },
};
