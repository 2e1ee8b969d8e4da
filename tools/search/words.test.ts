import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchRecord } from './records.ts';
import { glossaryTerms, wordsOf } from './words.ts';

const root = join(import.meta.dirname, '../..');
const record = (name: string, text: string): SearchRecord => {
  return { url: '/', kind: 'procedure', title: name, name, text };
};

test('terms of the glossary are the Chinese ones of its first column', () => {
  const table = '| 中文 | English |\n| --- | --- |\n| 回复、答复 | reply, answer |\n| 首问负责   | first contact |\n';
  expect(glossaryTerms(table)).toEqual(['中文', '回复', '答复', '首问负责']);
});

test('Chinese terms come with their pinyin, titles before words of the text', () => {
  const { terms, sounds, vocabulary } = wordsOf(root, 'zh', [record('银行、旅客', '重复重复。重复。')]);
  expect(terms.slice(0, 2)).toEqual([
    ['银行', 'yin hang'],
    ['旅客', 'lv ke'],
  ]);
  expect(terms).toContainEqual(['首问负责', 'shou wen fu ze']);
  expect(terms).toContainEqual(['重复', 'chong fu']);
  expect(sounds.tou).toContain('投');
  expect(vocabulary).toEqual([]);
});

test('English words are those of the texts and of the synonyms', () => {
  const { vocabulary, synonyms } = wordsOf(root, 'en', [record('A', 'Zebra crossing. The zebra.')]);
  expect(vocabulary).toContain('zebra');
  expect(vocabulary).toContain(synonyms.flat().find((word) => /^[a-z]{4,}$/.test(word)));
});
