import { compilePhrases, type Found, type Matcher } from './match.ts';
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
export function compileSlot(name: string, { company, facts }: ScoringFacts): Slot | undefined {
  if (name === 'company') return companySlot(company);
  const fact = facts[name.replace(/^fact\./, '')];
  return fact === undefined ? undefined : factSlot(fact);
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Words before a company word that make no name: 我们物业, the property. */
const genericZh =
  /(?:我们?|咱们?|你们?|您|贵|本|该|这|那|哪|小区|社区|家|的|是|在|到|和|与|跟|找|给|去|向|对|由|让|请|联系|通知|反映|负责|专业|其他|其它|别的|大型|相关|前台|客服|新|老|原|各|叫|管理|什么|咨询|投诉|管|归|属于|帮|查|看|有|交|缴|收|做|卖|买|租|问|找)$/;
const genericEn = new Set(
  'a an the this that your our my his her their any some which what lost private rental new old other another local big good best real whole own of for about in on at to from with and or is are was be have has check see visit view manage managing no not at-law by under common case law house'.split(
    ' ',
  ),
);
/** What may open the clause in which a desk names itself. */
const selfZh =
  '(?:喂|您好|你好|上午好|早上好|下午好|晚上好|欢迎(?:致电|光临|来到|拨打)|这里(?:是|就是)?|这(?:边)?是|我们?这?(?:里|边)?是|我是|hello|hi)*';
const selfEn =
  "(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome to|thank you for calling|thanks for calling|this is|you've reached|you have reached|you're through to|i'm (?:from|with|calling from)|here is|it's|[,.! ])*";
/** What may stand behind the name. */
const behindZh = '(?:管理|服务|客服|前台|中心|公司|有限|处|部|集团|很高兴|请问|为您|有什么|,|\\.|!|\\?|$)';
const behindEn =
  '(?= ?(?:$|[,.!?;:—]|reception|front desk|management|company|services?|customer|how|may|can|speaking|here|office|[a-z]+ speaking))';

function companySlot({ name, alsoCalled, companyWords }: ScoringFacts['company']): Slot {
  const right = compilePhrases([name, ...alsoCalled]);
  const words = companyWords.map((word) => normalise(word).text).sort((a, b) => b.length - a.length);
  const zh = words.filter((word) => /[\u4e00-\u9fff]/.test(word)).map(literal);
  const en = words.filter((word) => !/[\u4e00-\u9fff]/.test(word)).map(literal);
  const patterns: RegExp[] = [];
  if (zh.length > 0) {
    patterns.push(
      new RegExp(
        `(?<=^|[,.!?;:\n"']|${selfZh.slice(3, -2)})${selfZh}(?<name>[\u4e00-\u9fff]{1,4}?)(?:${zh.join('|')})(?=(?:${zh.join('|')})*${behindZh})`,
        'g',
      ),
    );
  }
  if (en.length > 0) {
    patterns.push(
      new RegExp(`(?<=^|[,.!?;:\n"]) ?${selfEn}(?<name>[a-z'&-]+(?: [a-z'&-]+)?) (?:${en.join('|')})${behindEn}`, 'g'),
    );
  }
  const wrong: Matcher = (text) => {
    const ours = right(text);
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const other = match.groups?.name ?? '';
        const end = match.index + match[0].length;
        const start = match.index + match[0].indexOf(other, Math.max(0, match[0].lastIndexOf(other)));
        const generic = /[a-z]/.test(other)
          ? other.split(' ').some((word) => genericEn.has(word))
          : genericZh.test(other);
        const overlaps = ours.some((one) => one.start < end && one.end > start);
        return generic || overlaps ? [] : [{ start, end }];
      }),
    );
  };
  return { right, wrong };
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
