import type { pages as zh } from './pages.zh.ts';

/** The pages that show how the handbook is made: coverage, sources, desks. */
export const pages: typeof zh = {
  coverage: {
    title: 'Coverage',
    lead: 'Where each rule stands and which drills test it, and which rules carry each clause of the sources. If anything is missing, the check fails.',
    counts:
      '{procedures} procedures with {rules} rules, carrying {clauses} source clauses; {replies} turns in the trainee’s own words, {questions} quiz questions, {checklists} checklists.',
    rules: 'Rules and drills',
    clauses: 'Clauses and rules',
    rule: 'Rule',
    pageIn: { zh: 'Chinese page', en: 'English page' },
    clause: 'Clause',
    carriedBy: 'Rules that carry it',
    nth: '{title}, rule {n}',
    yes: 'yes',
    no: 'no',
    notScored: 'never tested',
  },
  sources: {
    title: 'Sources',
    lead: 'The handbook is built from twelve documents. What each of them is, where the handbook departs from it, and why.',
    about: 'How they were used',
    aboutText:
      'The sentences are written afresh; numbers, deadlines and prescribed phrases are kept as they are. What the sources don’t say is marked as a house suggestion or house rule. What is doubtful or out of date is still listed, with the reason, and never tested. Real organisations and people have been replaced by names that can be changed.',
    clauses: '{n} clauses',
    usedIn: 'Used in',
    departs: 'Where the handbook departs from it',
    asWritten: 'Nowhere.',
    coverage: 'See which rule carries each clause',
  },
  desks: {
    title: 'By desk',
    lead: 'Find your desk and begin with the first procedure: read one, then practise it.',
    reads: 'Read in this order',
    opener: 'First words on the phone',
    read: 'Read',
    all: 'Other desks',
  },
  moments: {
    title: 'By moment',
    before: 'Before a visit',
    arrival: 'On arrival, or when the phone rings',
    conversation: 'In the conversation',
    afterwards: 'Afterwards',
    all: 'All {n} procedures',
  },
};
