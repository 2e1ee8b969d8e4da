/** What those who hear a page need of it, whatever it is about: headings, tables, languages, boxes. Runs in the page. */
export function structureFaults(): string[] {
  const isShown = (element: Element) => element.checkVisibility();
  const short = (text: string | null) => text?.trim().slice(0, 30);
  const faults: string[] = [];

  let level = 0;
  for (const heading of [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown)) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`h${next} “${short(heading.textContent)}” follows h${level}`);
    level = next;
  }

  for (const table of [...document.querySelectorAll('table')].filter(isShown)) {
    const heads = [...table.querySelectorAll('th')];
    if (heads.length === 0) faults.push(`a table without heads: ${short(table.textContent)}`);
    if (heads.some((head) => !head.scope)) faults.push(`a head without a scope: ${short(table.textContent)}`);
    const frame = table.closest('[aria-labelledby], [aria-label], figure, section');
    if (!table.caption && !frame) faults.push(`a table without a name: ${short(table.textContent)}`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: parent } = texts.currentNode as Text;
    if (!parent || parent.closest('script, style, noscript, template')) continue;
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const isForeign = lang === 'en' ? /\p{Script=Han}/u : /[a-z]{2,}(?:[ ,’]+[a-z]{2,}){2}/i;
    if (isForeign.test(data)) faults.push(`in another language than ${lang}: ${short(data)}`);
  }

  for (const box of document.querySelectorAll('input, select, textarea, button'))
    for (const id of (box.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean))
      if (!document.getElementById(id))
        faults.push(`${box.id || box.tagName} is described by ${id}, which is not there`);

  // A phone enlarges the page when a box with smaller letters gets the focus.
  const typed = 'input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"]), select, textarea';
  for (const box of [...document.querySelectorAll(typed)].filter(isShown))
    if (Number.parseFloat(getComputedStyle(box).fontSize) < 16)
      faults.push(`letters under 16 px in ${box.id || box.className}`);

  return [...new Set(faults)];
}
