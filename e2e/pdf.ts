import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page: its text a page of paper, spaces taken out so that line breaks do not matter. */
export interface Printed {
  pages: string[];
  /** All pages in one. */
  text: string;
}

/** Prints what stands in the browser on A4, as a person would, and reads the paper. */
export async function printed(page: Page): Promise<Printed> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }));
  const paper = await getDocument({ data, useSystemFonts: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/gu, ''),
    );
  }
  return { pages, text: pages.join('') };
}
