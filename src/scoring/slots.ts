import { companySlot } from './company.ts';
import type { CompanyWords } from './languages/language.ts';
import { compilePhrases, type Found, literal, type Matcher } from './match.ts';
import { normalise } from './normalise.ts';
import type { ScoringFacts } from './types.ts';

/** Finds where a fact is said, or where another value stands in its place. */
export interface Slot {
  right: Matcher;
  wrong: Matcher;
}

/**
 * The slots of a desk and drill: `company` and `fact.<name>`.
 * @returns undefined for a name that the facts don't have
 */
export function compileSlot(name: string, { company, facts }: ScoringFacts, words: CompanyWords): Slot | undefined {
  if (name === 'company') return companySlot(company, words);
  const fact = facts[name.replace(/^fact\./, '')];
  return fact === undefined ? undefined : factSlot(fact);
}

const spoken: Record<string, string> = {
  0: '[0零〇]',
  1: '[1一幺]',
  2: '[2二两]',
  3: '[3三]',
  4: '[4四]',
  5: '[5五]',
  6: '[6六]',
  7: '[7七]',
  8: '[8八]',
  9: '[9九]',
};

const titles = '(?:先生|女士|小姐|太太|经理|主任|老师|师傅|阿姨|大爷|大妈|叔叔|律师|总|局长|市长|科长|处长|书记)';
const englishTitles = '(?:mr|mrs|ms|miss|dr|mx)\\.?';

/** A fact: names with a title and figures know their wrong values, other facts only their right one. */
function factSlot(fact: string): Slot {
  const { text } = normalise(fact);
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits >= 2) return figureSlot(text);
  const named = new RegExp(`^([\u4e00-\u9fff]{1,3})(${titles})$`).exec(text);
  if (named) return titledSlot(new RegExp(`([\u4e00-\u9fff])(${titles})`, 'g'), named[1] ?? '', text);
  const english = new RegExp(`^(${englishTitles}) ([a-z'-]+)$`).exec(text);
  if (english) {
    return titledSlot(
      new RegExp(`(?<![a-z])${englishTitles} ([a-z'-]+)`, 'g'),
      english[2] ?? '',
      text,
      english[2] ?? '',
    );
  }
  return { right: compilePhrases([text]), wrong: () => [] };
}

/** Another surname before the same kind of title is a wrong name. */
function titledSlot(pattern: RegExp, name: string, whole: string, bare?: string): Slot {
  const right = compilePhrases(bare ? [whole, bare] : [whole]);
  const wrong: Matcher = (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = match[1] ?? '';
      const generic = /[位的这那名是问请叫您你们和跟,]/.test(said);
      return generic || name.endsWith(said) || name.startsWith(said)
        ? []
        : [{ start: match.index, end: match.index + match[0].length }];
    });
  return { right, wrong };
}

/** A room, a telephone number, a date: figures may be parted by spaces or hyphens and said in Chinese. */
function figureSlot(text: string): Slot {
  const parts = text.match(/\d+|[^\d]+/g) ?? [];
  const pattern = parts
    .map((part) => {
      if (/\d/.test(part)) return [...part].map((digit) => spoken[digit]).join('[ -]?');
      return /^[\s-]+$/.test(part) ? '[ -]?(?:[栋幢号座楼]楼?)?[ -]?' : literal(part).replace(/ /g, ' ?');
    })
    .join('');
  const regex = new RegExp(`(?<![0-9])${pattern}(?![0-9])`, 'g');
  const right: Matcher = (answer) => [...answer.matchAll(regex)].map((match) => found(match));
  const longest = Math.max(...parts.filter((part) => /\d/.test(part)).map((part) => part.length));
  const run = new RegExp(`(?<![0-9])[0-9](?:[ -]?[0-9]){${longest - 1}}(?![0-9])`, 'g');
  const wrong: Matcher = (answer) => {
    if (longest < 3) return [];
    const ours = right(answer);
    return [...answer.matchAll(run)]
      .map((match) => found(match))
      .filter((one) => !ours.some((mine) => mine.start < one.end && mine.end > one.start));
  };
  return { right, wrong };
}

const found = (match: RegExpExecArray): Found => ({ start: match.index, end: match.index + match[0].length });
