/** What a rule said before its meaning changed: on its page, and in the record of those who learnt the old one. */
export const history = {
  since: '第 {n} 版，自{day}起',
  before: '此前（第 {n} 版，{day}以前）是：“{says}”',
  why: '改的原因：{why}',
};
