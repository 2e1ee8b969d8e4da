import { beforeEach, expect, test } from 'vitest';
import { writeBackup } from '../../learner/backup.ts';
import { sampleAttempt } from '../../learner/sample.ts';
import { fakeArea } from '../../stores/fake-area.ts';
import { openPage } from '../../stores/open-page.ts';

const one = sampleAttempt({ id: 'one', finished: 1 });
const fileOf = (name: string) => new File([writeBackup({ name }, [one], 9)], 'record.json');

const [area, tab] = [fakeArea(), fakeArea()];
let page: Awaited<ReturnType<typeof openPage>>;
let restoreFile: typeof import('./restore-file.ts').restoreFile;
beforeEach(async () => {
  for (const { texts } of [area, tab]) texts.clear();
  page = await openPage(area, tab);
  ({ restoreFile } = await import('./restore-file.ts'));
});
const ids = () => page.$log.get()?.map(({ id }) => id);

test('who has no name yet gets the one in the file', async () => {
  expect(await restoreFile(fileOf('小王'), 5)).toMatchObject({ added: 1, named: '小王' });
  expect(page.$profile.get().name).toBe('小王');
  expect(await restoreFile(fileOf('小王'), 6)).toMatchObject({ added: 0, already: 1 });
});

test('a file without a name, as of version 1, is taken in and changes no name', async () => {
  page.renameProfile('own', '小李', 5);
  expect(await restoreFile(fileOf(''), 5)).toMatchObject({ added: 1 });
  expect(page.$profile.get().name).toBe('小李');
});

test('somebody else’s file adds nothing before it is asked about', async () => {
  page.renameProfile('own', '小李', 5);
  const outcome = await restoreFile(fileOf('小王'), 5);
  expect(outcome).toMatchObject({ theirs: '小王', mine: '小李' });
  expect(ids()).toEqual([]);
  expect('takeIn' in outcome && outcome.takeIn()).toMatchObject({ added: 1 });
  expect(ids()).toEqual(['one']);
  expect(page.$profile.get().name).toBe('小李');
});

test('a guest, and who has no name beside somebody of that name, is asked', async () => {
  page.addProfile({ id: 'wang', name: '小王', created: 5 });
  expect(await restoreFile(fileOf('小王'), 5)).toMatchObject({ theirs: '小王', mine: '' });
  expect(await restoreFile(fileOf('小张'), 5)).toMatchObject({ added: 1, named: '小张' });
  page.chooseWho('guest');
  page = await openPage(area, tab);
  ({ restoreFile } = await import('./restore-file.ts'));
  expect(await restoreFile(fileOf('小赵'), 5)).toMatchObject({ theirs: '小赵', mine: '' });
});
