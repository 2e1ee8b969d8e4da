import type { Page } from '@playwright/test';
import { Converter } from 'opencc-js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Fonts share a drawing between a character and its radical, and a PDF may name the radical; these have no NFKC form. */
const radicals: Record<string, string> = {
  '⺁': '厂',
  '⺇': '几',
  '⺎': '兀',
  '⺒': '巳',
  '⺓': '幺',
  '⺝': '月',
  '⺠': '民',
  '⺩': '王',
  '⺮': '竹',
  '⺼': '月',
  '⻁': '虎',
  '⻊': '足',
  '⻗': '雨',
  '⻙': '韦',
  '⻤': '鬼',
  '⻧': '卤',
  '⻔': '门',
  '⻓': '长',
  '⻅': '见',
  '⻋': '车',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻢': '马',
  '⻘': '青',
  '⻝': '食',
  '⻄': '西',
  '⻆': '角',
  '⻉': '贝',
  '⻣': '骨',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** … and between old and new forms (戶, 户). */
const simplified = Converter({ from: 't', to: 'cn' });

/** Text as it can be compared: one form for one character, no spaces, so that line breaks do not matter. */
export const bare = (text: string) =>
  simplified(text.normalize('NFKC').replace(/[⺀-⻿]/gu, (radical) => radicals[radical] ?? radical)).replace(
    /\s+/gu,
    '',
  );

/** A printed page: its text a page of paper, as `bare` leaves it. */
export interface Printed {
  pages: string[];
  /** All pages in one. */
  text: string;
  /** What stands wholly or partly off its page. */
  beyond: string[];
}

/** Reads a PDF. */
export async function readPaper(data: Uint8Array): Promise<Printed> {
  const paper = await getDocument({ data, useSystemFonts: true }).promise;
  const pages: string[] = [];
  const beyond: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    const [, , wide = 0, tall = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      if (x < 0 || y < 0 || x + item.width > wide || y > tall) beyond.push(item.str);
    }
    pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return { pages, text: pages.join(''), beyond };
}

/** Prints what stands in the browser on A4, as a person would, and reads the paper. */
export async function printed(page: Page): Promise<Printed> {
  return readPaper(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false })));
}
