/** Reviews: five questions before the shift, mistakes alone, rules that changed. */
export const review = {
  title: '班前五题',
  lead: '上班前几分钟，做五题：先问快要忘的和最要紧的。',
  needText:
    '出题要看你练过什么，记录存在浏览器里，要运行 JavaScript 才能读出来。请允许本站运行 JavaScript，再重新打开这一页。',
  /** What a review is called in the record. */
  drills: { due: '班前五题', mistakes: '错题重练', changed: '规则改动重练' },
  modes: '练哪些',
  mode: { due: '该复习的', mistakes: '没做到的', changed: '规则改过的' },
  modeCount: '{mode}（{n}）',
  loading: '正在看你的记录，给你出题……',
  notFetched: '没能取到题目，可能是断网了。请看看网络，再试一次。你的记录没有动。',
  again: '再试一次',
  plan: {
    due: '有 {n} 条规则该复习了，先问最急的，共 {of} 题。',
    ahead: '现在没有该复习的。',
    next: '下一条 {day} 再来。',
    offer: '想多练一会儿，可以先做 {of} 题：上次没做到的，和还没练过的。',
    first: '你还没有练过。先从最要紧的规则做起，共 {of} 题；做过的规则，快要忘的时候会再来。',
    mistakes: '有 {n} 条规则，最近一次没有做到。这次问 {of} 题。',
    noMistakes: '没有要重练的：练过的规则，最近一次都做到了。',
    changed: '有 {n} 条规则，在你练过之后改了。先看改成了什么，再做题，共 {of} 题。',
    noChanged: '你练过的规则，后来都没有改过。',
    toDue: '去做班前五题',
  },
  terms: [
    '每题只答一次，答完马上知道对错、依据和手册里的那一条。',
    '下次什么时候再来，看这次答得怎样：做到了，隔得久一些；没做到，明天就来。',
  ],
  fromDrill: '出自：{title}',
  change: {
    title: '这一条改过了',
    before: '以前（第 {n} 版）',
    now: '现在（第 {n} 版）',
    unknown: '那一版的原文没有留下来。',
    why: '为什么改：{why}',
    goOn: '看过了，做题',
  },
  end: {
    title: '做完了',
    next: '什么时候再来',
    nextLead: '这几条规则，按这次的判定重新排了日子。',
    on: '{day} 再来',
    untold: '没能判断，下次还会问',
    more: '还有 {n} 条该复习，接着做',
    none: '今天该复习的，都复习过了。',
    mistakes: '把没做到的再练一遍',
  },
  /** Where other pages lead here. */
  link: {
    title: '班前五题',
    text: '上班前几分钟，五道题：快要忘的和最要紧的规则，到日子自己来找你。',
  },
};
