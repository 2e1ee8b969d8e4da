import { accessibility } from './accessibility.zh.ts';
import { certificate } from './certificate.zh.ts';
import { dailyReport } from './daily-report.zh.ts';
import { disrupt, practise } from './disrupt.zh.ts';
import { checklist, cover, drill, quiz, roleplay, sheet } from './drills.zh.ts';
import { faults, late } from './faults.zh.ts';
import { history } from './history.zh.ts';
import { observation } from './observation.zh.ts';
import { offline, offlinePage } from './offline.zh.ts';
import { pages } from './pages.zh.ts';
import { papers } from './papers.zh.ts';
import { paths } from './paths.zh.ts';
import { prints } from './prints.zh.ts';
import { keeping, profiles, trainee } from './profiles.zh.ts';
import { record } from './record.zh.ts';
import { review } from './review.zh.ts';
import { trainer } from './trainer.zh.ts';
import { visit } from './visit.zh.ts';
import { keys, search } from './windows.zh.ts';

/** Words of the interface, Chinese. `{n}` is filled by `fill`; a key missing in another language does not compile. */
export const zh = {
  /** Head, foot, navigation, search, theme, language. */
  site: {
    comma: '、',
    name: '迎宾',
    tagline: '前台接待手册与练习',
    skip: '跳到正文',
    home: '首页',
    breadcrumb: '所在位置',
    onThisPage: '本页内容',
    nav: { label: '主导航', procedures: '规程', drills: '练习', checklists: '检查单', record: '记录' },
    /** The link to the same page in the other language is written in that language. */
    language: 'English',
    theme: { toDark: '切换到深色', toLight: '切换到浅色' },
    search,
    keys,
    pages,
    foot: {
      privacy: '这里没有账号，也没有服务器：练习记录只存在你这台设备的浏览器里，不会传出去。',
      keys: '按 {key} 看键盘快捷键。',
    },
    kind: { roleplay: '角色扮演', quiz: '测验', checklist: '检查单' },
    minutes: '约 {n} 分钟',
    homePage: {
      title: '前台怎么接待，写清楚，练到会',
      lead: '电话怎么接、投诉怎么办，一条一条写在规程里；照着练一遍，就知道哪几条做到了，哪几条漏了。',
      doors: {
        procedures: { title: '查规程', text: '手里正忙，想确认一句话怎么说、一件事归谁管。' },
        drills: { title: '做练习', text: '对着来电和来访的人练，每句话都对照规则判定。' },
        checklists: { title: '打检查单', text: '一件事从头到尾要做的，逐项核对，也可以打印。' },
        record: { title: '看记录', text: '练过什么，哪几条已经稳了，哪几条该再练。' },
      },
      rules: '{n} 条规则',
      drills: '{n} 个练习',
      how: '判定是怎么来的',
      howText:
        '手册里的每一条规则都有编号和出处。练习只按这些规则判定：做到、漏掉、违反，还是看不出来，都会指出你的哪几个字是依据。同样的回答，在哪台电脑上判定都一样。',
      howLimits: '语气、表情和站姿，文字里看不出来，这里不判；请同事在旁边看。',
      scene: '柜台前，一位来访者微笑着',
    },
    drillsPage: {
      title: '练习',
      lead: '按规程分组。第一次练，先把规程读一遍；五分钟也够练一个。',
      kinds: '三种练习',
      about: {
        roleplay: '接一通电话，或者接待一位来访者。你用自己的话回答，对方会有反应。',
        quiz: '选择、排序、配对、找错，一题一题做，做完说明为什么。',
        checklist: '给你一件具体的事，从一堆事项里挑出该做的，排好先后。',
      },
      empty: '这个规程还没有练习，先读一读规程。',
      none: '还没有练习。先去读规程。',
      read: '读规程',
    },
    drillPage: {
      need: '做这个练习需要 JavaScript',
      needText:
        '浏览器没有运行 JavaScript，所以练习打不开。请在浏览器设置里允许本站运行 JavaScript，再重新打开这一页。规程不受影响，照常能看、能打印。',
      read: '先读规程：{title}',
      desk: '岗位：{desk}',
      covers: '用到 {n} 条规则',
    },
    checklistsPage: {
      title: '检查单',
      lead: '三种用法：练一练该做哪几项；办事时在屏幕上逐项打勾；打印出来，用笔填。',
      none: '还没有检查单。先去读规程。',
      open: '打开',
      items: '{n} 项',
    },
    checklistPage: {
      needText: '在屏幕上打勾和练习需要 JavaScript。不用它也行：下面是整张空白检查单，可以直接打印。',
      sheetLead: '下面是空白检查单，打印这一页就能得到它。',
    },
    recordPage: {
      title: '练习记录',
      lead: '练过什么、哪几条稳了、哪几条该再练，都从这台设备上的记录算出来。',
      needText:
        '记录存在浏览器里，要运行 JavaScript 才能读出来。请允许本站运行 JavaScript，再重新打开这一页。记录还在，不会丢。',
    },
    notFound: {
      title: '没有这一页',
      text: '地址可能写错了，也可能这一页已经换了地方。可以从这里接着找：',
    },
  },
  /** Handbook pages: document control, rules, clauses. */
  handbook: {
    duty: '应当',
    prohibition: '禁止',
    redLine: '红线',
    redLineMeans: '违反了，整个练习不及格',
    house: '本馆',
    source: '依据',
    testedBy: '练习',
    ruleNumber: '第 {n} 条',
    superseded: '已废止，不再执行',
    underReview: '待复核，练习里不考',
    listTitle: '规程',
    listLead: '每个规程从什么时候用讲起，到怎么做、怎么说、卡住了怎么办。',
    sections: {
      when: '什么时候用',
      steps: '怎么做',
      say: '可以这样说',
      avoid: '容易犯的错',
      stuck: '卡住了怎么办',
      background: '制度与责任',
    },
    control: {
      label: '文件信息',
      version: '版本',
      versionNumber: '第 {n} 版',
      effective: '生效',
      owner: '负责人',
      review: '下次复审',
      desks: '适用岗位',
      sources: '依据',
    },
    overdue: '这一页过了复审日期（{day}），内容可能已经变了。照做之前，先问一下{owner}。',
    drills: '练一练',
    drillsLead: '读完了，趁热练。',
    rules: '{n} 条规则',
    sheet,
  },
  drill,
  cover,
  roleplay,
  quiz,
  checklist,
  prints,
  visit,
  practise,
  disrupt,
  record,
  trainee,
  profiles,
  keeping,
  faults,
  offline,
  offlinePage,
  history,
  late,
  paths,
  papers,
  review,
  trainer,
  /** The form of the daily report. */
  dailyReport,
  /** The observation sheet. */
  observation,
  /** The certificate of a path. */
  accessibility,
  certificate,
};

/** The shape every language must have. */
export type Messages = typeof zh;
