/** What a page says when part of it does not come, or breaks. */
export const faults = {
  broken: '这一页有一部分没能打开，或者出了错',
  brokenText: '多半是网络断了。已经存下的都在，不会丢。看看网络，再重新打开这一页，就能从停下的地方接着做。',
  reload: '重新打开这一页',
};

/** What comes only once somebody wants it, and did not. */
export const late = {
  notFetched: '没能打开，可能是断网了。这一页上写的都还在；看看网络，再试一次。',
  again: '再试一次',
  reload: faults.reload,
  stuck: '这里出了错，没法接着显示。做到这一步为止的都存着：重新打开这一页，就能接着做。还是不行，就从头再来。',
};
