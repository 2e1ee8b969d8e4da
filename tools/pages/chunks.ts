/** Modules of `src` by their paths below it, without an ending. */
const src = (...paths: string[]) => new RegExp(`/src/(?:${paths.join('|')})\\.[a-z.]+$`);

/**
 * What islands share comes in few files: on a slow line each file costs a wait, and small ones squeeze badly. A group holds what
 * is wanted together, and what that imports unless an earlier group has it. Modules named in none go where the bundler thinks best.
 */
export const groups = [
  // See plain-imports.ts: nothing imports it in the end.
  { name: 'preload-helper', test: /preload-helper/ },
  { name: 'preact', test: /\/node_modules\/(?:preact|@nanostores\/preact|@astrojs\/preact)\// },
  {
    name: 'base',
    test: src(
      'i18n/fill',
      'components/drill/(?:clock|Announcer|Confirm|RuleLink)',
      'scoring/(?:answers|limit|outcome|shuffle|targets)',
      'learner/name',
    ),
  },
  {
    name: 'stores',
    test: /\/node_modules\/nanostores\/|\/src\/stores\/(?:storage|registry|set-aside|who|profiles|unkept|drafts|trouble|synced|persist|draft-list)\.ts$/,
  },
  {
    name: 'island',
    test: src('components/drill/Trouble', 'components/site/useClientStore', 'components/profiles/Who'),
  },
  { name: 'cover', test: src('components/drill/(?:Begin|NotOpened|useOpening|fetch-json)') },
  {
    name: 'answer',
    test: src(
      'components/drill/(?:AnswerForm|StartOver|Evidence|evidence|step|gap-remark|gaps|resume|seed|shape|spoken|useArrival|useDraft|useSend)',
      'components/drill/inputs/(?:Choice|Fields|Order|useDrag)',
    ),
  },
  { name: 'saved', test: src('components/drill/Saved', 'components/profiles/Remind', 'stores/backed-up') },
  { name: 'report', test: src('components/drill/(?:Report|Verdicts|Parts|parts|Points|tally)') },
  { name: 'marking', test: src('scoring/(?:arrange|pick|points|structured)') },
  { name: 'turn', test: src('scoring/(?:box|turn)') },
  {
    name: 'scorer',
    test: src('scoring/(?:compile|match|signs|reading|verdict|clauses|quantities)', 'scoring/languages/patterns'),
  },
];
