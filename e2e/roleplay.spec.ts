import { remarkOnGap } from '../src/components/drill/gap-remark.ts';
import { fill } from '../src/i18n/fill.ts';
import { type Locale, locales } from '../src/schemas/text.ts';
import { MAX_ANSWER } from '../src/scoring/limit.ts';
import { drillIn, rootOf, wordsOf } from './content.ts';
import { press, type } from './keyboard.ts';
import { expectRemark, remark } from './remarks.ts';
import { attempts, stored } from './stored.ts';
import { answerWell, goodTurns, playWell } from './talk.ts';
import { expect, type Page, test } from './test.ts';

/** A megabyte is not sent: the box keeps it and the focus, says what to do, and leaves room for what others store. It is emptied again. */
async function pasteTooMuch(page: Page, locale: Locale): Promise<void> {
  const box = page.locator('form.answer textarea');
  const t = wordsOf(locale);
  const n = 2 ** 20;
  await type(page, box, '好'.repeat(n - 1));
  await page.keyboard.type('。');
  await page.keyboard.press('Control+Enter');
  const remark = remarkOnGap({ kind: 'long', n }, t.send, t);
  await expect(page.locator('#answer-gap')).toHaveText(remark);
  await expect(page.locator('p[role="status"]')).toHaveText(remark);
  await expect(box).toBeFocused();
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(n);
  const [draft] = Object.values(await stored(page, 'draft'));
  expect(draft?.length).toBeLessThan(2 * MAX_ANSWER);
  await box.selectText();
  await page.keyboard.press('Delete');
}

/** Played in the browser, one a language; a unit test plays all of them. */
const played = { zh: 'complaints/angry-owner', en: 'phone-greeting/call-for-absent-colleague' };

for (const locale of locales) {
  const t = wordsOf(locale);

  for (const id of [played[locale]]) {
    test(`${id}, ${locale}: model answers, by keyboard alone, earn full marks and are kept`, async ({ page }) => {
      test.slow();
      const bundle = drillIn('roleplay', id, locale);
      await page.goto(`${rootOf(locale)}/drills/${id}/`);
      await playWell(page, bundle);
      const ending = bundle.drill.endings[0];
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(ending?.title ?? '');
      await expect(page.getByText(fill(t.share, { share: 100 }))).toBeVisible();
      await expect(page.getByText(t.saved)).toBeVisible();
      await expect(page.locator('.rewind > li')).toHaveCount(goodTurns(bundle).length);
      expect(await attempts(page)).toHaveLength(1);
    });
  }

  test(`${locale}: each verdict shows its evidence in the answer, its rule in the handbook, and can be tried again`, async ({
    page,
  }) => {
    const bundle = drillIn('roleplay', 'complaints/angry-owner', locale);
    const first = bundle.drill.turns.find(({ id }) => id === bundle.drill.start);
    if (first?.asks !== 'reply') throw new Error('The talk should begin with a reply.');
    await page.goto(`${rootOf(locale)}/drills/complaints/angry-owner/`);
    await press(page, page.getByRole('button', { name: t.begin, exact: true }));
    await pasteTooMuch(page, locale);
    await answerWell(page, bundle, first);

    const verdicts = page.locator('.roleplay-verdict');
    await expect(verdicts.getByText(t.verdict.met).first()).toBeVisible();
    await expect(page.locator('.exchange-answer mark, .exchange-answer [data-verdict="met"]').first()).toBeVisible();
    const link = verdicts.locator('a[href*="/procedures/"]').first();
    const href = await link.getAttribute('href');

    await press(page, page.getByRole('button', { name: t.tryAgain, exact: true }));
    await type(page, page.locator('.practise textarea'), locale === 'zh' ? '今天天气不错。' : 'Lovely day today.');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.practise').getByText(t.verdict.missed).first()).toBeVisible();
    await expect(page.locator('.practise').getByText(t.practiceNote)).toBeVisible();
    await expect(page.locator('.practise .remark')).toHaveCount(0);

    await page.goto(href ?? '');
    await expect(page.locator(':target')).toBeVisible();
  });

  test(`${locale}: a refusal crosses the red line and fails the drill, whatever the rest and what one says of it`, async ({
    page,
  }) => {
    const { drill } = drillIn('roleplay', 'complaints/angry-owner', locale);
    const refusal =
      locale === 'zh' ? '这个不归我们管，您找别人去吧。' : "That's not our department, ring someone else.";
    const unsure = locale === 'zh' ? '我可能能帮您点什么。' : 'I might be able to help you with something.';
    const unsureOf = 'complaints/warm-and-proactive';
    await page.goto(`${rootOf(locale)}/drills/complaints/angry-owner/`);
    await page.getByRole('button', { name: t.begin, exact: true }).click();
    for (let turns = 0; turns < drill.turns.length && !(await page.locator('.roleplay-end').count()); turns++) {
      const task = await page.locator('#task').textContent();
      const turn = drill.turns.find((one) => one.task === task);
      const reply = turns === 0 ? unsure : refusal;
      if (turn?.asks === 'reply') await page.locator('form.answer textarea').fill(reply);
      if (turn?.asks === 'choice') await page.getByRole('radio').first().check();
      const send = page.locator('form.answer button[type="submit"]');
      await send.click();
      // An empty register is questioned once before it is taken.
      if (turn?.asks === 'record') await send.click();
      if (turn?.asks === 'reply' && turn.guards.includes('complaints/never-refuse'))
        await expect(page.locator('.roleplay-verdict').getByText(t.verdict.violated).first()).toBeVisible();
      if (turns === 0) await remark(page, locale, unsureOf);
      else if (turn?.asks !== 'reply') await expect(page.locator('.remark')).toHaveCount(0);
      await page.getByRole('button', { name: t.goOn, exact: true }).click();
      await expect(page.locator('form.answer').or(page.locator('.roleplay-end'))).toBeVisible();
    }
    await expect(page.getByText(t.failed)).toBeVisible();
    expect((await attempts(page))[0]?.redLines).toContain('complaints/never-refuse');
    await expectRemark(page, locale, unsureOf, unsure);
  });
}

test('a switch of language in the middle of a talk keeps the turn and the answers', async ({ page }) => {
  const id = 'complaints/angry-owner';
  const [zh, en] = [drillIn('roleplay', id, 'zh'), drillIn('roleplay', id, 'en')];
  const [first, second] = goodTurns(zh);
  if (!first || !second) throw new Error('The talk is too short.');
  await page.goto(`/drills/${id}/`);
  await press(page, page.getByRole('button', { name: wordsOf('zh').begin, exact: true }));
  await answerWell(page, zh, first);
  await press(page, page.getByRole('button', { name: wordsOf('zh').goOn, exact: true }));
  await expect(page.locator('#task')).toHaveText(second.task);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/drills/${id}/`);
  await expect(page.locator('#task')).toHaveText(goodTurns(en)[1]?.task ?? '');
  await expect(page.locator('.past')).toContainText(zh.facts.company.name);
});

test('half an answer outlives a reload', async ({ page }) => {
  const bundle = drillIn('roleplay', 'complaints/angry-owner', 'zh');
  await page.goto('/drills/complaints/angry-owner/');
  await press(page, page.getByRole('button', { name: wordsOf('zh').begin, exact: true }));
  await type(page, page.locator('form.answer textarea'), '您好，大管家');
  await page.reload();
  await expect(page.locator('form.answer textarea')).toHaveValue('您好，大管家');
  await expect(page.locator('#task')).toHaveText(goodTurns(bundle)[0]?.task ?? '');
});

test('a talk begins without waiting; an answer that cannot be marked yet stays in its box, and sending it again tries again', async ({
  page,
}) => {
  const t = wordsOf('zh');
  const bundle = drillIn('roleplay', 'complaints/angry-owner', 'zh');
  const [first, second] = goodTurns(bundle);
  if (first?.asks !== 'reply' || !second) throw new Error('The talk should begin with a reply.');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*angry-owner/, '')));
  await page.route('**/angry-owner/**/*.json', (route) => route.abort());
  await page.goto('/drills/complaints/angry-owner/');
  await press(page, page.getByRole('button', { name: t.begin, exact: true }));
  await expect(page.locator('#turn-heading')).toBeFocused();
  const box = page.locator('form.answer textarea');
  await type(page, box, first.model);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toHaveText(t.notMarked);
  await expect(box).toHaveValue(first.model);

  await page.unroute('**/angry-owner/**/*.json');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#verdict-heading')).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The first answer took its own phrases and no others.
  expect(asked.filter((path) => path.startsWith('/phrases/')).every((path) => path === '/phrases/0.json')).toBe(true);
  await press(page, page.getByRole('button', { name: t.goOn, exact: true }));
  await expect(page.locator('#task')).toHaveText(second.task);
});
