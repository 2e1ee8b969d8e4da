import type { Locale } from '../../schemas/text.ts';
import type { Evidence, ScoringFacts } from '../types.ts';

const stop = /[，。！？；：、,.!?;:—\n]/;

/** From where to where the clause reaches in which a place stands; `、` only lists. */
function clauseAt(answer: string, place: number): { start: number; end: number } {
  const ends = (at: number) => stop.test(answer[at] ?? '') && answer[at] !== '、';
  let [start, end] = [place, place];
  while (start > 0 && !ends(start - 1)) start--;
  while (end < answer.length && !ends(end)) end++;
  return { start, end };
}

/** Who speaks and sets out to do something, not who is spoken to (跟我说) or told of (由我). */
const subject: Record<Locale, RegExp> = {
  zh: /(?<![跟给诉让找由要和问等有是叫请把])(?:我们|咱们|我这边|我|咱|俺)(?![们的])/,
  en: /\b(I|we)(?:'ll| will| can|'m going to|'re going to)(?= )|\blet me(?= )/i,
};
const speakers: Record<Locale, RegExp> = { zh: /我|咱|俺/g, en: /\b(?:I|we|me)\b/gi };
const denial: Record<Locale, RegExp> = { zh: /[不没别无]/, en: /n['’]t\b|\b(?:no|not|never|cannot)\b/i };

/** An answer in which the act is denied, and the answer without the clause that the act stands in. */
export interface Denied {
  variant: string;
  rest: string;
}

/**
 * Puts 不会 or won't before the act that an answer was met by; undefined where that would make no plain denial: there is
 * one already, somebody else speaks too, it asks, or what it was met by stands before the speaker.
 */
export function denied(locale: Locale, answer: string, evidence: readonly Evidence[]): Denied | undefined {
  const acts = evidence.filter(({ sign }) => !sign.includes(':'));
  const last = acts.at(-1);
  if (!last) return undefined;
  const { start, end } = clauseAt(answer, last.start);
  const clause = answer.slice(start, end);
  const asks = /[?？]/.test(answer[end] ?? '') || /[吗呢]$/.test(clause);
  const speaker = subject[locale].exec(clause);
  if (asks || denial[locale].test(clause) || clause.match(speakers[locale])?.length !== 1 || !speaker) return undefined;
  const from = start + speaker.index;
  const to = from + speaker[0].length;
  const inClause = acts.filter((one) => one.start >= start && one.start < end);
  if (inClause.some((one) => one.start < from || one.end <= to)) return undefined;
  const modal = locale === 'zh' ? (/^(?:会|可以|能)/.exec(answer.slice(to))?.[0].length ?? 0) : 0;
  const refusal = locale === 'zh' ? `${speaker[0]}不会` : `${speaker[1] ?? 'I'} won't`;
  return {
    variant: answer.slice(0, from) + refusal + answer.slice(to + modal),
    rest: answer.slice(0, start) + answer.slice(end),
  };
}

/** An answer as somebody else's words. */
export const quoted: Record<Locale, Record<string, (answer: string) => string>> = {
  zh: {
    他说: (answer) => `他说“${unquoted(answer)}”`,
    规定要说: (answer) => `规定要说：“${unquoted(answer)}”`,
  },
  en: {
    'the manual says': (answer) => `The manual says “${unquoted(answer)}”`,
    'he said': (answer) => `He said, “${unquoted(answer)}”`,
  },
};

const unquoted = (answer: string) => answer.replace(/["“”]/g, '');

/** Another company of the same trade in place of ours, where its full name is said. */
export function elsewhere(locale: Locale, answer: string, { name, companyWords }: ScoringFacts['company']): string {
  const trade = companyWords
    .filter((word) => name.toLowerCase().endsWith(word.toLowerCase()))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const other = (locale === 'zh' ? '阳光' : 'Sunrise ') + name.slice(name.length - trade.length);
  return trade === '' ? answer : answer.replaceAll(name, other);
}

/** 48 hours for 24. */
export const doubled: Record<Locale, (answer: string) => string> = {
  zh: (answer) => answer.replace(/24(?=个?小时)/g, '48').replace(/(?:二十|廿)四(?=个?小时)/g, '四十八'),
  en: (answer) => answer.replace(/24(?=[ -]?h(?:ou)?rs?)/gi, '48').replace(/twenty[- ]four/gi, 'forty-eight'),
};
