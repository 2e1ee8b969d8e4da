import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { registry } from '../src/stores/registry.ts';
import { catalogue, rootOf } from './content.ts';
import { bare, printed } from './pdf.ts';
import { fileOf, madeUp, namesOf, stuffOf } from './record-files.ts';
import { stored } from './stored.ts';
import { expect, type Page, test } from './test.ts';

// A trace draws the page anew at every step, and this one has thousands of cells.
test.use({ trace: 'off' });

const now = Date.now();
const stuff = stuffOf(catalogue);
const hostile = '=HYPERLINK("http://evil")<img src=x onerror=alert(1)>';

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function file(name: string, content: string): Given {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** Backup files of people who were made up. */
function files(names: readonly string[], attempts: number): Given[] {
  return names.map((name, index) =>
    file(`yingbin-record-${index}.json`, fileOf(madeUp(name, attempts, index + 1, stuff, now), now)),
  );
}

const bring = (page: Page, given: Given[]) => page.locator('.trainer-pick input').first().setInputFiles(given);

test('two hundred files: everybody is in the grid, a wrong file is named with its reason, a double counts once', async ({
  page,
}) => {
  const t = messages.zh.trainer;
  const people = files([...namesOf(199), hostile], 6);
  await page.goto('/trainer/');
  const worker = page.waitForEvent('worker');
  await bring(page, [...people, people[3] as Given, file('holiday.json', '{"format":"photos"}')]);
  expect((await worker).url()).toContain('/worker-');

  await expect(page.getByText(fill(t.reading.done, { files: 202, people: 200 }))).toBeVisible();
  const refused = page.locator('.trainer-files');
  await expect(refused).toContainText('holiday.json');
  await expect(refused).toContainText(fill(t.files.why.format, { found: '"photos"' }));
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(200);
  await expect(page.getByRole('button', { name: hostile })).toBeVisible();
  await expect(page.locator('.trainer img')).toHaveCount(0);

  // The grid: a page of people, each cell with its state in words; arrow keys move and the cell is spelled out.
  const grid = page.getByRole('grid');
  await expect(grid.locator('tbody tr')).toHaveCount(20);
  const rules = stuff.board.procedures.flatMap((procedure) => procedure.rules);
  await expect(grid.locator('tbody tr').first().locator('td')).toHaveCount(rules.length);
  await grid.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(grid.locator('td:focus')).toHaveCount(1);
  await expect(page.locator('.trainer-readout')).toContainText(rules.at(-1)?.says ?? '');
  await page.getByRole('button', { name: t.grid.after }).click();
  await expect(page.getByText(fill(t.grid.range, { from: 21, to: 40, n: 200 }))).toBeFocused();
});

for (const locale of locales) {
  const t = messages[locale].trainer;

  test(`${locale}: narrowed by desk and path, one person looked at, saved as tables, printed`, async ({ page }) => {
    await page.goto(`${rootOf(locale)}/trainer/`);
    await expect(page.getByRole('heading', { name: t.empty.title })).toBeVisible();
    await bring(page, files([...namesOf(3), hostile], 30));
    await expect(page.locator('.trainer-people tbody tr')).toHaveCount(4);

    const columns = page.getByRole('grid').locator('tbody tr').first().locator('td');
    // The grid is drawn in slices.
    await expect(columns).not.toHaveCount(0);
    const all = await columns.count();
    await page.locator('#trainer-desk').selectOption('property');
    const read = catalogue.desks.get('property')?.reads ?? [];
    await expect(page.getByRole('grid').locator('.trainer-group')).toHaveCount(read.length);
    expect(await columns.count()).toBeLessThan(all);

    const [person] = namesOf(1);
    await page.getByRole('button', { name: person }).click();
    await expect(page.getByRole('heading', { name: person, exact: true })).toBeFocused();
    await page.getByRole('button', { name: t.person.close }).click();
    await expect(page.getByRole('button', { name: person })).toBeFocused();

    await page.locator('#trainer-path').selectOption({ index: 1 });
    await page.getByRole('radio', { name: t.grid.paths }).check();
    await expect(columns).toHaveCount(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.save.drills, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[^/]+-\d{4}-\d\d-\d\d\.csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith(`\uFEFF${t.people.name},`)).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")`);
  });
}

test('a board is printed on A4 across, without what is for the screen alone', async ({ page }) => {
  const t = messages.zh.trainer;
  await page.goto('/trainer/');
  await bring(page, files(namesOf(3), 20));
  await expect(page.getByRole('heading', { name: t.save.title })).toBeVisible();
  const { text, pages } = await printed(page);
  for (const said of [t.title, t.people.title, t.weak.title, ...namesOf(3)]) expect(text).toContain(bare(said));
  for (const said of [t.drop.title, t.grid.title, t.kept.title]) expect(text).not.toContain(bare(said));
  expect(pages.length).toBeLessThan(6);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: a board with a person opened has no accessibility violations`, async ({ page }) => {
    const t = messages.en.trainer;
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/trainer/');
    await bring(page, [...files(namesOf(2), 20), file('x.json', '[')]);
    await expect(page.getByRole('heading', { name: t.save.title })).toBeVisible();
    await page.locator('#trainer-procedure').selectOption('phone-greeting');
    await page.locator('.trainer-name').first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
  });

test('a board stays in the browser where that was asked for, is brought up to date, and is forgotten', async ({
  page,
}) => {
  const t = messages.zh.trainer;
  const [wang, li] = files(['王芳', '李伟'], 5) as [Given, Given];
  await page.goto('/trainer/');
  await bring(page, [wang, li]);
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(2);
  expect(await stored(page, 'board')).toEqual({});
  await page.getByRole('button', { name: t.kept.keep }).click();
  await expect(page.getByText(t.kept.done)).toBeVisible();
  expect(Object.keys(await stored(page, 'board'))).toEqual([registry.board.prefix]);

  await page.reload();
  await expect(page.locator('.trainer-people .tag')).toHaveCount(2);
  await bring(page, [wang]);
  await expect(page.locator('.trainer-people .tag')).toHaveCount(1);
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(2);

  await page.getByRole('button', { name: t.kept.forget }).click();
  await page.getByRole('button', { name: t.kept.yes, exact: true }).click();
  await expect(page.getByText(t.kept.gone)).toBeVisible();
  expect(await stored(page, 'board')).toEqual({});
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(1);
});

test('a stored board that cannot be read is said and does no harm', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"v":1,"people":"<img src=x>"}'), registry.board.prefix);
  await page.goto('/trainer/');
  await expect(page.getByText(messages.zh.trainer.kept.unreadable)).toBeVisible();
  await bring(page, files(['王芳'], 3));
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(1);
});

test('a dropped folder is read, what is no JSON in it passed over', async ({ page }) => {
  const t = messages.zh.trainer;
  await page.goto('/trainer/');
  const given = files(['王芳', '李伟'], 3);
  await page.locator('.trainer-drop').evaluate(
    (zone, texts) => {
      const entryOf = (name: string, text: string) => ({
        ...{ isDirectory: false, isFile: true, name, fullPath: `/team/${name}` },
        file: (found: (file: File) => void) => found(new File([text], name)),
      });
      const children = [
        ...texts.map((text, n) => entryOf(`${n}.json`, text)),
        entryOf('a.jpg', ''),
        entryOf('.DS_Store', ''),
      ];
      const folder = {
        ...{ isDirectory: true, isFile: false, name: 'team', fullPath: '/team' },
        createReader: () => ({ readEntries: (found: (some: object[]) => void) => found(children.splice(0, 2)) }),
      };
      const event = new Event('drop', { bubbles: true, cancelable: true });
      const item = { kind: 'file', webkitGetAsEntry: () => folder };
      Object.defineProperty(event, 'dataTransfer', { value: { items: [item], files: [] } });
      zone.dispatchEvent(event);
    },
    given.map(({ buffer }) => buffer.toString()),
  );
  await expect(page.locator('.trainer-people tbody tr')).toHaveCount(2);
  await expect(page.getByText(fill(t.drop.passedOver, { n: 1 }))).toBeVisible();
});

test('without a worker the page reads by itself, and reading can be stopped', async ({ page }) => {
  const t = messages.zh.trainer;
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
    // However fast the machine is: most of the files are still to be read when somebody stops.
    const { text } = Blob.prototype;
    let read = 0;
    Blob.prototype.text = async function () {
      if (++read > 20) await new Promise((go) => setTimeout(go, 200));
      return text.call(this);
    };
  });
  await page.goto('/trainer/');
  await bring(page, files(namesOf(150), 30));
  await page.getByRole('button', { name: t.reading.cancel }).click();
  await expect(page.getByText(/停下了。/)).toBeVisible();
  const shown = await page.locator('.trainer-people tbody tr').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(150);
});
