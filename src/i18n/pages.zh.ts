/** The pages that show how the handbook is made: coverage, sources, desks. */
export const pages = {
  coverage: {
    title: '覆盖表',
    lead: '每条规则写在哪一页、由哪些练习来考；每一款原文由哪几条规则承接。少了哪一样，检查就通不过。',
    counts:
      '{procedures} 个规程，{rules} 条规则，承接原文 {clauses} 款；用自己的话回答的轮次 {replies} 个，测验题 {questions} 道，检查单 {checklists} 张。',
    rules: '规则与练习',
    clauses: '原文与规则',
    rule: '规则',
    pageIn: { zh: '中文页', en: '英文页' },
    clause: '原文条款',
    carriedBy: '承接它的规则',
    nth: '{title}第 {n} 条',
    yes: '有',
    no: '无',
    notScored: '不考',
  },
  sources: {
    title: '原文出处',
    lead: '手册根据十二份文件写成。每份是什么、手册在哪里没有照搬、为什么，都写在这里。',
    about: '文件怎么用',
    aboutText:
      '手册里的句子是重新写的，数字、期限和固定说法照原文。原文没有说的，标明“本馆建议”或“本馆自定”；原文有疑问、已经过时的，照样列出，写明原因，练习里不考。文件里真实的单位和人名一律换成了可以改的名字。',
    clauses: '{n} 款',
    usedIn: '写进了',
    departs: '没有照搬的地方',
    asWritten: '没有。',
    coverage: '看每一款由哪条规则承接',
  },
  desks: {
    title: '按岗位读',
    lead: '先找到你的岗位，从第一个规程读起，读一个练一个。',
    reads: '按这个顺序读',
    opener: '电话首语',
    read: '读规程',
    all: '别的岗位',
  },
  moments: {
    title: '按时候找',
    before: '来访之前',
    arrival: '人到了、电话响了',
    conversation: '谈话当中',
    afterwards: '送走之后',
    all: '全部 {n} 个规程',
  },
};
