/** Words of the search window, Chinese. They come to the browser with its code, so what has blanks is a function. */
export const search = {
  open: '搜索',
  label: '搜索规程、规则和练习',
  placeholder: '比如：首问负责',
  close: '关闭',
  filter: '只看',
  kinds: { all: '全部', procedure: '规程', rule: '规则', drill: '练习', checklist: '检查单' },
  one: { procedure: '规程', rule: '规则', drill: '练习', checklist: '检查单' },
  start: '输入几个字，就能找到写着它的那一条。',
  loading: '正在打开索引……',
  none: (query: string) => `没有找到“${query}”。换个说法，或者少写几个字试试。`,
  loose: (query: string) => `没有完全对得上“${query}”的，下面几处最接近。`,
  count: (n: number) => `找到 ${n} 处`,
  instead: (query: string, words: string[]) => `没有“${query}”，按${words.map((word) => `“${word}”`).join('')}找的`,
  also: (words: string[]) => `也找了${words.map((word) => `“${word}”`).join('')}`,
  more: (n: number) => `只显示前 ${n} 处，再多写几个字会更准`,
  stop: '。',
  failed: '索引没有打开，可能是网络断了。手册照常能看，可以从目录里找。',
  offline: '打不开，可能断网了',
  again: '再试一次',
  contents: '看规程目录',
  hint: '↑ ↓ 选择，回车打开，Esc 关闭',
};
export type SearchWords = typeof search;

/** Words of the list of keys, Chinese. */
export const keys = {
  title: '键盘快捷键',
  search: '搜索',
  help: '打开这张表',
  close: '关闭弹出的窗口',
  shut: '知道了',
  on: '单键（/ 和 ?）可用；和输入法或读屏软件冲突时关掉',
};
export type KeyWords = typeof keys;

/** Words of the bar that announces a new version, Chinese. */
export const update = {
  label: '新版本',
  ready: '手册有新版本了。换上它，这一页会重新打开；没做完的练习会留着，接着做就行。',
  coming: '正在换上新版本……',
  reload: '现在换上',
  later: '以后再说',
};
export type UpdateWords = typeof update;
