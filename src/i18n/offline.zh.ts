/** The page that stands in for one that is not kept on the device. */
export const offlinePage = {
  title: '现在没有网，这一页打不开',
  lead: '这台设备上还没有存下这一页。你的练习记录和没做完的练习都在，不受影响。',
  again: '再试一次',
  auto: '网络一恢复，这一页会自己重新打开。',
  kept: '这些存下了，现在就能看、能练',
  none: '这种语言的页面，这台设备上都还没有存下。有网的时候打开任意一页，等上一两分钟，就会存好。',
};

/** How the site is kept on the device, on the record page. */
export const offline = {
  title: '没有网也能用',
  lead: '有网时打开过一次，手册、练习、搜索和要打印的页就会存到这台设备上；之后断了网，照样能看、能练，成绩照样记下。',
  state: {
    none: '这个浏览器还没有开始存。可能是第一次打开，也可能它不让网站存页面（无痕窗口就不让）。',
    part: '正在存：{kept} / {files} 个文件。存到一半断了网也不要紧，下次打开会接着存。',
    whole: '中文的都存好了，共 {files} 个文件。断网也能用。',
    sparing: {
      asked: '你开了“省流量”，所以只存你打开过的页面，现在有 {kept} / {files} 个文件。',
      large: '这本手册很大，没有你的同意不会全部下载，所以只存你打开过的页面，现在有 {kept} / {files} 个文件。',
    },
  },
  all: '全部存下（约 {size} MB 流量）',
  install: '装到这台设备上',
  installed: '已经装好了：从桌面或应用列表打开就行。',
  why: '装上以后，像别的应用一样从桌面打开；浏览器也不容易清掉记录。',
  ios: '用 iPhone 或 iPad：在 Safari 里点“分享”，再点“添加到主屏幕”。装上以后，Safari 不会因为七天没打开就清掉它存的东西。注意：装好的和 Safari 里的各记各的，先存一份备份，再在装好的里面恢复。',
};
