import type { Content } from '../content.ts';
import type { Page } from '../page.ts';
import { error, type Problem } from '../problem.ts';
import { hasHan, hasLatinWords, strayHan } from '../script.ts';
import { pagesOf, yamlFiles } from '../sources.ts';
import { everyValue } from '../walk.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

const quoteIt = 'translate it, or put it in quotation marks where the Chinese words themselves are meant';

/** A pair of texts, one a language. Lists of wordings and labelled answers may mix languages and are left alone. */
function checkPair(file: YamlFile, path: Path, { zh, en }: { zh: string; en: string }): Problem[] {
  if (zh === en) {
    if (!hasHan(zh) && !hasLatinWords(zh)) return [];
    return [
      error(
        file.place([...path, 'en']),
        'the English text is the same as the Chinese',
        'a translation',
        'translate it',
      ),
    ];
  }
  const stray = strayHan(en);
  const inEnglish = stray
    ? [error(file.place([...path, 'en']), `the Chinese “${stray}” in an English text`, 'English', quoteIt)]
    : [];
  const untranslated = !hasHan(zh) && hasLatinWords(zh);
  const inChinese = untranslated
    ? [error(file.place([...path, 'zh']), 'a Chinese text without a Chinese character', 'Chinese', 'translate it')]
    : [];
  return [...inEnglish, ...inChinese];
}

function pairsOf(file: YamlFile): Problem[] {
  return [...everyValue(file.raw)].flatMap(({ path, value }) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    return typeof zh === 'string' && typeof en === 'string' ? checkPair(file, path, { zh, en }) : [];
  });
}

function checkProse({ locale, blocks }: Page): Problem[] {
  return blocks.flatMap(({ text, place }) => {
    const stray = locale === 'en' ? strayHan(text) : undefined;
    if (stray) return [error(place, `the Chinese “${stray}” on the English page`, 'English', quoteIt)];
    if (locale === 'zh' && !hasHan(text) && hasLatinWords(text))
      return [error(place, 'a paragraph without a Chinese character on the Chinese page', 'Chinese', 'translate it')];
    return [];
  });
}

/** Texts that are not in the language they stand for. */
export function checkLanguages({ sources }: Content): Problem[] {
  return [...yamlFiles(sources).flatMap(pairsOf), ...pagesOf(sources).flatMap(checkProse)];
}
