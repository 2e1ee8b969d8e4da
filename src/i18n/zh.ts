/** Words of the interface, Chinese. `{n}` is filled by `fill`; a key missing in another language does not compile. */
export const zh = {
  /** Head, foot, navigation, search, theme, language. */
  site: {
    name: '迎宾',
  },
  /** Handbook pages: document control, rules, clauses. */
  handbook: {
    duty: '应当',
    prohibition: '禁止',
  },
  /** Role-play, quiz, checklist and their report. */
  drill: {
    verdict: { met: '做到', missed: '漏掉', violated: '违反', unrecognised: '未识别' },
  },
  /** The record page, backup and restore. */
  record: {
    title: '练习记录',
  },
};

/** The shape every language must have. */
export type Messages = typeof zh;
