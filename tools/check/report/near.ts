import { describeEdit, type Edit, editOf } from './edit.ts';
import type { Phrase } from './groups.ts';
import { nearestWording } from './wording.ts';

/** The phrase of a group that an answer comes nearest to, and what would make it match. */
export interface Near {
  phrase: Phrase;
  /** The stretch of the answer, as it is read. */
  said: string;
  edit: Edit;
  /** How much of the phrase is said, from 0 to 1. */
  likeness: number;
}

/** One word in common may be chance: it does not count. */
const likenessOf = ({ kept, changed }: Edit) => (kept - 1) / Math.max(1, kept + changed);

/**
 * The nearest of some phrases to a text: the one of which the largest part is said.
 * @param text normalised
 * @returns nothing where no phrase has two words in common with the text
 */
export function nearestPhrase(phrases: readonly Phrase[], text: string): Near | undefined {
  let best: Near | undefined;
  for (const phrase of phrases) {
    const { said, wanted } = nearestWording(phrase.text, text);
    const edit = editOf(said, wanted);
    const likeness = likenessOf(edit);
    if (likeness > (best?.likeness ?? 0)) best = { phrase, said, edit, likeness };
  }
  return best;
}

/** `“麻烦您讲两句” ~ phrase “麻烦您再讲一遍” of ask-again: insert 再, replace 两句 by 一遍` */
export function describeNear({ phrase, said, edit }: Near): string {
  return `“${said.trim()}” ~ phrase “${phrase.text}” of ${phrase.group}: ${describeEdit(edit)}`;
}
