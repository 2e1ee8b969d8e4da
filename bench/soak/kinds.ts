/** What is played, where, and how many of a thousand attempts. */
export interface Kind {
  name: string;
  path: string;
  again: string;
  share: number;
  /** How many attempts one page sees; without it all of them. */
  aPage?: number;
}

export const kinds: readonly Kind[] = [
  {
    name: 'role-play',
    path: '/drills/complaints/angry-owner/',
    again: '.roleplay-end .drill-actions .button',
    share: 300,
  },
  {
    name: 'quiz',
    path: '/drills/phone-greeting/first-words/',
    again: '.quiz-end .drill-sum .drill-actions > :last-child',
    share: 300,
  },
  {
    name: 'checklist',
    path: '/checklists/complaints/five-clears/#practise',
    again: '.drill-sum > .drill-actions > .button',
    share: 300,
  },
  // A review ends where nothing more is due: the next begins on a page of its own.
  { name: 'review', path: '/review/', again: '.none', share: 100, aPage: 1 },
];

/** What trainees say, well and badly. */
export const said = [
  '您好，大管家物业前台，请问有什么可以帮您？',
  '非常抱歉给您添麻烦了，我马上记下来，报给工程部，24小时内给您答复。',
  '这个不归我们管。',
  '请问您贵姓？方便留个电话吗？我把您说的再念一遍。',
  '好的，您稍等。',
  '您别着急，我先帮您联系师傅，明天上午十点前给您回电话。',
];
