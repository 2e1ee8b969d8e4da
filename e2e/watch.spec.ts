import { expect, test } from './test.ts';

/** The guard of all other tests: it would be worth nothing if it saw nothing. */
test('requests that leave the site, forbidden scripts and uncaught errors are seen in pages, workers and sockets', async ({
  page,
  browser,
  watched,
}) => {
  watched.want(
    /quiz\.json asks http:\/\/127\.0\.0\.1:9\/page/,
    /quiz\.json asks http:\/\/127\.0\.0\.1:9\/other-context/,
    /quiz\.json asks http:\/\/127\.0\.0\.1:9\/worker/,
    /a socket asks ws:\/\/127\.0\.0\.1:9\/socket/,
    /nobody caught .*planted/,
    /style-src-elem forbids inline/,
    /require-trusted-types-for forbids/,
    /Content Security Policy/,
    /Trusted/,
  );
  await page.goto('/404.html');
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
    try {
      document.body.innerHTML = '<img src="/x" onerror="window.ran = true">';
    } catch (error) {
      document.title = (error as Error).name;
    }
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect(page).toHaveTitle('TypeError');
  await expect(page.locator('img')).toHaveCount(0);
  const other = await browser.newPage();
  // A file that is no page has no policy that would stop a request before it goes.
  for (const one of [page, other]) await one.goto('/schemas/quiz.json');
  await other.evaluate(() => void fetch('http://127.0.0.1:9/other-context').catch(() => {}));
  await page.evaluate(() => {
    fetch('http://127.0.0.1:9/page').catch(() => {});
    new WebSocket('ws://127.0.0.1:9/socket');
    new Worker(URL.createObjectURL(new Blob([`fetch('http://127.0.0.1:9/worker').catch(() => {})`])));
  });
  await expect.poll(() => watched.troubles.filter((one) => one.includes('127.0.0.1')).length).toBe(4);
  await other.close();
});
