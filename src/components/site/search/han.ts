const han = /\p{Script=Han}/u;

/** Whether a text holds a Han character. */
export const hasHan = (text: string) => han.test(text);

/**
 * Sets every Han character apart, so that the index takes each for a word: `24小时` → `24 小 时`.
 * A phrase of such words is then found whatever a dictionary thinks its words are.
 */
export function spaceHan(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC'))
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the space between two characters was put there for the index: it touches Han, or an edge. */
export const isInserted = (before: string | undefined, after: string | undefined) =>
  before === undefined || after === undefined || han.test(before) || han.test(after);
