import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from './built.ts';

const themes = ['light', 'dark'] as const;

test('there are pages to look at', () => {
  expect(builtPages).toContain('/en/procedures/complaints/');
});

for (const theme of themes) {
  for (const path of builtPages) {
    test(`${path} has no accessibility violations, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const said = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(', ')})`,
      );
      expect(said).toEqual([]);
    });
  }
}
