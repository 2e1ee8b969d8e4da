import { expect, test } from 'vitest';
import { trainer as t } from '../../i18n/trainer.zh.ts';
import { sampleDigest } from '../../learner/board/digest-sample.ts';
import { labelled } from './view.ts';

test('people of one name, and those without one, are told apart by their files', () => {
  const people = [
    sampleDigest({ name: '李伟', files: ['a.json'] }),
    sampleDigest({ name: '王芳', files: ['b.json'] }),
    sampleDigest({ name: '王芳', files: ['c.json', 'd.json'] }),
    sampleDigest({ name: '', files: ['e.json'] }),
  ].map((digest, index) => ({ ...digest, key: `${index}` }));
  expect(labelled(people, t).map(({ label }) => label)).toEqual([
    '李伟',
    '王芳（b.json）',
    '王芳（c.json）',
    '没写名字（e.json）',
  ]);
});
