import { builtPages } from './built.ts';
import { structureFaults } from './looks/structure.ts';
import { missedByFingers } from './looks/targets.ts';
import { expect, test } from './test.ts';

/** What must hold on every page, on the narrowest screen. Axe looks at a page of each sort; this looks at them all. */
const papers = builtPages.filter((path) => path.includes('/papers/'));
/** Papers come by the hundred and are all of four makes: each other one, so that between the languages each drill is seen. */
const pagesToSee = builtPages.filter((path) => !papers.includes(path) || papers.indexOf(path) % 2 === 0);

for (const [language, pages] of Object.entries({
  zh: pagesToSee.filter((path) => !path.startsWith('/en/')),
  en: pagesToSee.filter((path) => path.startsWith('/en/')),
})) {
  test(`${language}: every page has one heading and a title, fits 320 px and a finger, can be heard and logs no error`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(`${page.url()}: ${message.text()}`));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pages) {
      // Papers have no code of their own that could fail after their text is there.
      await page.goto(path, { waitUntil: path.includes('/papers/') ? 'domcontentloaded' : 'load' });
      const { headings, title, wide } = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        title: document.title,
        wide: document.documentElement.scrollWidth,
      }));
      if (path !== '/404.html' && headings !== 1) troubles.push(`${path} has ${headings} h1`);
      if (title.length < 3) troubles.push(`${path} has the title “${title}”`);
      for (const one of await page.evaluate(structureFaults)) troubles.push(`${path}: ${one}`);
      for (const one of await page.evaluate(missedByFingers, { button: 24 })) troubles.push(`${path}: ${one}`);
      if (wide > 320) troubles.push(`${path} is ${wide} px wide`);
    }
    expect(troubles).toEqual([]);
  });
}
