/** One line that says who practises: on the cover of drills and on pages that show what somebody did. */
export const trainee = {
  label: '练习者',
  colon: '：',
  unnamed: '还没有名字',
  guest: '访客',
  ask: '这台电脑上有几位练习者，还没有选是谁。现在算访客：关掉这个标签页，成绩就没了。',
  change: '换人',
  choose: '选名字',
  failed: '没能打开名单，可能是断网了。请再按一次。',
};

/** Choosing, adding, naming and removing trainees. */
export const profiles = {
  title: '练习者',
  lead: '几个人合用一台电脑，各记各的成绩。没有账号，也没有密码：名字只用来分开记录，防看错，不防偷看。',
  now: '现在是',
  rename: '改名字',
  name: '名字',
  save: '用这个名字',
  nameEmpty: '请先写名字。',
  nameTaken: '已经有人叫“{name}”了。请加一个字，分得开就行。',
  renamed: '名字改好了。',
  notKept: '浏览器没有存下来：它的空间满了，或者不让本站存东西。',
  chooser: '谁在练习？',
  chooserLead: '选自己的名字；第一次来，就加一个。',
  unnamed: '没有名字的那位',
  entries: '{n} 条记录',
  isNow: '现在',
  add: '加一个名字',
  addButton: '加上，开始用',
  asGuest: '以访客身份练习',
  guestNote: '访客的成绩只留到关掉这个标签页。',
  close: '不换了',
  take: '刚才以访客身份做的 {n} 条记录，要记到“{name}”名下吗？',
  takeYes: '记到名下',
  takeNo: '不记，那不是我做的',
  takeLeft: '有 {n} 条没有地方存，还留在访客这里。请先腾出空间，再试一次。',
  remove: '移除这位练习者……',
  removeAsk: '移除“{name}”，连同全部 {n} 条记录和没做完的练习？移除了就找不回来。',
  removeBackup: '先存一份备份',
  removeYes: '不备份，直接移除',
  removeYesSaved: '已经备份，移除',
  removeNo: '不移除',
};

/** Why and when to save a backup, and asking the browser to keep what it has. */
export const keeping = {
  remind: '有 {n} 次练习还没有备份。浏览器清理数据，这些就没了。',
  remindLink: '去备份',
  last: '上次备份：{time}，那时有 {n} 次练习。',
  never: '还没有备份过。',
  ask: '请浏览器长期保留',
  askNote: '浏览器空间紧张时会先清掉没有这样说定的网站。有的浏览器会问你同不同意。',
  granted: '浏览器答应长期保留本站的数据。你自己清理浏览器数据时，仍然会一起清掉，所以还是要备份。',
  denied: '浏览器没有答应。把本站加为书签，或者装到桌面上，常常就会答应；在那之前多存备份。',
};
