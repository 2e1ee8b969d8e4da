import AxeBuilder from '@axe-core/playwright';
import { messages } from '../src/i18n/locales.ts';
import { samplePages } from './built.ts';
import { wordsOf } from './content.ts';
import { clippedFaults, enlargeText } from './looks/clipped.ts';
import { focusFaults } from './looks/focus.ts';
import { motionFaults } from './looks/motion.ts';
import { namelessFaults } from './looks/names.ts';
import { expect, type Page, test } from './test.ts';

const themes = ['light', 'dark'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to in what the page shows now. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The pages have no frames to look into, and only what is wrong is of interest: half the time.
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(', ')})`);
}

/** What axe does not look at: the focus on each control, motion, text twice as large. */
async function further(page: Page): Promise<string[]> {
  const found = [...(await page.evaluate(motionFaults)), ...(await page.evaluate(focusFaults))];
  await page.evaluate(enlargeText, 2);
  found.push(...(await page.evaluate(clippedFaults)));
  await page.evaluate(enlargeText, 1);
  return found;
}

const expectAccessible = async (page: Page) => expect(await objections(page)).toEqual([]);

test('there are pages of every sort to look at', () => {
  for (const path of ['/', '/en/', '/record/', '/coverage/', '/drills/complaints/angry-owner/'])
    expect(samplePages).toContain(path);
});

for (const theme of themes) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    // Each page once: the Chinese ones in the light, the English ones in the dark. One window goes through them all: half the time.
    test('no page has accessibility violations', async ({ page }) => {
      test.setTimeout(180_000);
      const found: Record<string, string[]> = {};
      const session = await page.context().newCDPSession(page);
      for (const path of samplePages.filter((one) => one.startsWith('/en/') === (theme === 'dark'))) {
        await page.goto(path);
        const said = [...(await objections(page)), ...(await namelessFaults(session)), ...(await further(page))];
        if (said.length > 0) found[path] = said;
      }
      expect(found).toEqual({});
    });

    test('nor has a talk with its verdicts, nor a second try', async ({ page }) => {
      const t = wordsOf('zh');
      await page.goto('/drills/complaints/angry-owner/');
      await page.getByRole('button', { name: t.begin, exact: true }).click();
      await page.locator('form.answer textarea').fill('我可能能帮您点什么。');
      await expectAccessible(page);
      await page.locator('form.answer button[type="submit"]').click();
      await expect(page.locator('#verdict-heading')).toBeFocused();
      await page.getByRole('button', { name: t.judgement.met, exact: true }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.tryAgain, exact: true }).click();
      await page.locator('.practise textarea').fill('您好，大管家物业。怎么又是您？');
      await page.locator('.practise button[type="submit"]').click();
      await expect(page.locator('.practise [data-verdict="violated"]').first()).toBeVisible();
      await expectAccessible(page);
    });

    test('nor has a question with its result', async ({ page }) => {
      const t = wordsOf('en');
      await page.goto('/en/drills/phone-greeting/first-words/');
      await page.getByRole('button', { name: t.begin, exact: true }).click();
      await expectAccessible(page);
    });

    test('nor has a run of a checklist, nor the search', async ({ page }) => {
      await page.goto('/checklists/complaints/five-clears/#run');
      await page.getByRole('checkbox').first().check();
      await expectAccessible(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('投诉');
      await expect(page.locator('.search-found a').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('a wrong address is answered in both languages', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  for (const { site } of Object.values(messages)) await expect(page.getByText(site.notFound.title)).toBeVisible();
});
