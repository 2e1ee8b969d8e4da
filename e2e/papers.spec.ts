import { atAGlance, paperPoints, type Question, quizPaper } from '../src/components/paper/quiz-paper.ts';
import { sheetName } from '../src/components/paper/sheets.ts';
import { cardTurns, outcomesOf, talkPoints, writtenTurns } from '../src/components/paper/talk-paper.ts';
import { paperCode, sheetPath, versions } from '../src/components/paper/version.ts';
import { fill } from '../src/i18n/fill.ts';
import { messages } from '../src/i18n/locales.ts';
import { locales } from '../src/schemas/text.ts';
import { drillIn, rootOf } from './content.ts';
import { bare, type Printed, printed } from './pdf.ts';
import { expect, test } from './test.ts';

const quizId = 'complaints/five-clears-quiz';
const talkId = 'complaints/angry-owner';

/** What only a key may say of a question. */
function secretsOf({ item }: Question): string[] {
  const reasons =
    item.kind === 'choice' || item.kind === 'choices'
      ? item.options.flatMap(({ why }) => why ?? [])
      : item.kind === 'order'
        ? item.before.map(({ why }) => why)
        : item.kind === 'sort'
          ? item.cards.map(({ why }) => why)
          : item.kind === 'fill'
            ? item.blanks.map(({ why }) => why)
            : item.kind === 'spot'
              ? item.lines.flatMap(({ why }) => why ?? [])
              : [];
  return [item.explain, ...reasons].map(bare);
}

/** Every sheet says whose it is and which of how many. */
function expectMargins({ pages }: Printed, title: string): void {
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(bare(title));
    expect(text).toContain(`${index + 1}/${pages.length}`);
  }
}

for (const locale of locales) {
  const t = messages[locale].papers;
  const quiz = drillIn('quiz', quizId, locale);
  const talk = drillIn('roleplay', talkId, locale);
  const at = (path: string) => `${rootOf(locale)}${path}`;
  const titled = (title: string, name: string) => fill(t.joined, { title, sheet: name });

  test.describe(locale, () => {
    test.use({ javaScriptEnabled: false });

    for (const version of versions) {
      test(`paper ${version} of a quiz prints whole, and gives nothing away; its key fits it`, async ({ page }) => {
        const questions = quizPaper(quiz, version);
        await page.goto(at(sheetPath(quizId, 'paper', version)));
        const paper = await printed(page);
        expectMargins(paper, titled(quiz.drill.title, t.sheet.paper[version]));
        expect(paper.text).toContain(bare(fill(t.score, { points: paperPoints(questions) })));
        expect(paper.text).not.toContain(bare(t.list));
        for (const question of questions) {
          const sheet = paper.pages.find((one) => one.includes(bare(question.item.asks)));
          for (const { text } of [...question.rows, ...question.letters]) expect(sheet).toContain(bare(text));
          for (const secret of secretsOf(question)) expect(paper.text).not.toContain(secret);
        }
        for (const id of Object.keys(quiz.rules)) expect(paper.text).not.toContain(id);

        await page.goto(at(sheetPath(quizId, 'key', version)));
        const key = await printed(page);
        expectMargins(key, titled(quiz.drill.title, t.sheet.key[version]));
        const code = bare(fill(t.code, { code: paperCode(questions) }));
        expect(paper.text).toContain(code);
        expect(key.text).toContain(code);
        for (const question of questions) {
          expect(key.text).toContain(bare(`${question.number} ${atAGlance(question)}`));
          for (const secret of secretsOf(question)) expect(key.text).toContain(secret);
          for (const rule of question.item.rules) expect(key.text).toContain(rule);
        }
      });
    }

    test('a talk in writing has room to write and no model answer; its key has them all', async ({ page }) => {
      const turns = writtenTurns(talk);
      await page.goto(at(sheetPath(talkId, 'paper')));
      await expect(page.locator('.paper-lines').first().locator('i')).toHaveCount(4);
      const paper = await printed(page);
      await page.goto(at(sheetPath(talkId, 'key')));
      const key = await printed(page);
      expectMargins(paper, titled(talk.drill.title, t.sheet.written));
      expectMargins(key, titled(talk.drill.title, t.sheet.writtenKey));
      expect(paper.text).toContain(bare(fill(t.score, { points: talkPoints(talk) })));
      for (const { turn, rules } of turns) {
        const sheet = paper.pages.find((one) => one.includes(bare(turn.says)));
        expect(sheet).toContain(bare(turn.task));
        for (const { says } of rules) expect(paper.text).not.toContain(bare(says));
        for (const { id } of rules) expect(key.text).toContain(id);
        if (turn.asks !== 'reply') continue;
        expect(paper.text).not.toContain(bare(turn.model));
        expect(key.text).toContain(bare(turn.model));
      }
    });

    test('the cards are on paper of their own, and the trainee’s shows neither answers nor rules', async ({ page }) => {
      await page.goto(at(sheetPath(talkId, 'cards')));
      const paper = await printed(page);
      expectMargins(paper, titled(talk.drill.title, t.sheet.cards));
      const { trainee, visitor, observer } = t.cards;
      const sheetsOf = (card: string) =>
        paper.pages.filter((text) => text.includes(bare(`${card} · ${talk.drill.title}`)));
      const [trainees, visitors, observers] = [trainee, visitor, observer].map(sheetsOf);
      expect([trainees, visitors, observers].map((sheets) => sheets?.length).reduce((sum = 0, n = 0) => sum + n)).toBe(
        paper.pages.length,
      );
      const [forTrainee, forVisitor, forObserver] = [trainees, visitors, observers].map(
        (sheets) => sheets?.join('') ?? '',
      );
      for (const asked of cardTurns(talk)) {
        const { task, says, reacts } = asked.turn;
        expect(forTrainee).toContain(bare(task));
        expect(forVisitor).toContain(bare(says));
        for (const outcome of outcomesOf(asked)) {
          const answer = bare(reacts?.[outcome]?.says ?? t.cards.silent);
          expect(forTrainee).not.toContain(answer);
          expect(forVisitor).toContain(answer);
        }
      }
      for (const { says, id } of Object.values(talk.rules)) {
        expect(forTrainee).not.toContain(bare(says));
        if (talk.drill.turns.some(({ expects, guards }) => [...expects, ...guards].includes(id)))
          expect(forObserver).toContain(bare(says));
      }
    });

    test('the way to a paper is on the page of its drill, on the list of drills and on its own list', async ({
      page,
    }) => {
      await page.goto(at(`/drills/${quizId}/`));
      await page.getByRole('link', { name: t.toPaper, exact: true }).click();
      await expect(page).toHaveURL(at(sheetPath(quizId, 'paper')));
      await page.getByRole('link', { name: sheetName('quiz', 'key', 'B', t), exact: true }).click();
      await expect(page).toHaveURL(at(sheetPath(quizId, 'key', 'B')));

      await page.goto(at('/drills/'));
      await page.getByRole('link', { name: t.toList, exact: true }).click();
      for (const id of [quizId, talkId])
        await expect(page.locator(`main a[href="${at(sheetPath(id, 'paper'))}"]`)).toBeVisible();
      await expect(page.locator('main a[href*="five-clears/"]')).toHaveCount(0);
    });
  });
}
