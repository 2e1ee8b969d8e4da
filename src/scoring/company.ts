import { editDistance } from './edit-distance.ts';
import { compilePhrases, literal, type Matcher } from './match.ts';
import { normalise } from './normalise.ts';
import type { Slot } from './slots.ts';
import type { ScoringFacts } from './types.ts';

/** Words before a company word that make no name: 我们物业, the property. */
const genericZh =
  /(?:[您你]好|[早晚]上好|[上下]午好|我们?|咱们?|你们?|您|贵|本|该|这|那|哪|小区|社区|大家|人家|自家|咱家|的|是|在|到|和|与|跟|找|给|去|向|对|由|让|请|联系|通知|反映|负责|专业|其他|其它|别的|大型|相关|前台|客服|新|老|原|各|叫|管理|什么|咨询|投诉|管|归|属于|帮|查|看|有|交|缴|收|做|卖|买|租|问|找)$/;
const genericEn = new Set(
  'hello hi hey good morning afternoon evening welcome thank thanks calling sorry yes please speaking a an the this that your our my his her their any some which what lost private rental new old other another local big good best real whole own of for about in on at to from with and or is are was be have has check see visit view manage managing no not at-law by under common case law house'.split(
    ' ',
  ),
);
/** What may open the clause in which a desk names itself. */
const selfZh =
  '(?:喂|您好|你好|上午好|早上好|下午好|晚上好|欢迎(?:致电|光临|来到|拨打)|这里(?:是|就是)?|这(?:边)?是|我们?这?(?:里|边)?是|我是|hello|hi)*';
const selfEn =
  "(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome to|thank you for calling|thanks for calling|this is|you've reached|you have reached|you're through to|i'm (?:from|with|calling from)|here is|it's|[,.! ])*";
/** What may stand behind the name. */
const behindZh =
  '(?:的(?:前台|客服|服务|工作)|管理|服务|客服|前台|中心|公司|有限|处|部|集团|很高兴|请问|为您|有什么|谢谢|欢迎|您|很|,|\\.|!|\\?|$)';
const behindEn =
  '(?= ?(?:$|[,.!?;:—]|reception|front desk|management|company|services?|customer|how|may|can|speaking|here|office|[a-z]+ speaking))';

/** The slot of the desk's company: our names, and names of the same trade that are not ours. */
export function companySlot({ name, alsoCalled, companyWords }: ScoringFacts['company']): Slot {
  const right = compilePhrases([name, ...alsoCalled]);
  const words = companyWords.map((word) => normalise(word).text).sort((a, b) => b.length - a.length);
  const zh = words.filter((word) => /[\u4e00-\u9fff]/.test(word)).map(literal);
  const en = words.filter((word) => !/[\u4e00-\u9fff]/.test(word)).map(literal);
  const names = [name, ...alsoCalled].map((one) => normalise(one).text);
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
        const misspelt = names.some((mine) => isMisspelling(text.slice(start, end), mine));
        return generic || overlaps || misspelt ? [] : [{ start, end }];
      }),
    );
  };
  return { right, wrong };
}

/**
 * Whether a name is ours, mistyped: a few letters off, or one Han character off that does not lead the name
 * (大馆家 is 大管家 misheard; 小管家 is another firm).
 */
function isMisspelling(said: string, ours: string): boolean {
  if (/[a-z]/.test(ours)) {
    const shorter = said.split(' ').slice(0, ours.split(' ').length).join(' ');
    return editDistance(shorter, ours, 2) <= 2;
  }
  const off = [...ours].filter((char, index) => said[index] !== char);
  return off.length === 1 && said[0] === ours[0];
}
