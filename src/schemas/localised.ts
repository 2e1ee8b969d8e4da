import type { Locale } from './text.ts';

/** `T` with every `{zh, en}` in it replaced by the text of one language. */
export type Localised<T> = T extends { zh: infer Zh; en: unknown }
  ? Zh
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

function isBilingual(value: object): value is Record<Locale, unknown> {
  return 'zh' in value && 'en' in value;
}

/**
 * Picks one language throughout a value and passes every string through `fill`.
 * @param fill replaces placeholders; it sees all strings, ids too, so it must leave text without braces alone
 */
export function localise<T>(value: T, locale: Locale, fill: (text: string) => string): Localised<T> {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return fill(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    if (isBilingual(node)) return walk(node[locale]);
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(value) as Localised<T>;
}
