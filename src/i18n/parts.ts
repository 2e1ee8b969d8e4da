/** A run of a text that is in one language. */
export interface Part {
  text: string;
  isChinese: boolean;
}

/** Chinese characters, with the punctuation and blanks (××) between them. */
const chinese = /([\p{Script=Han}×]*\p{Script=Han}(?:[\p{Script=Han}×，。、；：？！（）《》]*[\p{Script=Han}×）])?)/u;

/** Cuts an English text at the Chinese that it quotes; put together again, the parts are the text. */
export function partsOf(text: string): Part[] {
  return text
    .split(chinese)
    .map((part, at) => ({ text: part, isChinese: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}
