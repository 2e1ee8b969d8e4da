import { literal } from '../../match.ts';
import type { CompanyWords } from '../language.ts';

/** Words before a company word that make no name: 我们物业. */
const generic =
  /(?:[您你]好|[早晚]上好|[上下]午好|我们?|咱们?|你们?|您|贵|本|该|这|那|哪|小区|社区|大家|人家|自家|咱家|的|是|在|到|和|与|跟|找|给|去|向|对|由|让|请|联系|通知|反映|负责|专业|其他|其它|别的|大型|相关|前台|客服|新|老|原|各|叫|管理|什么|咨询|投诉|管|归|属于|帮|查|看|有|交|缴|收|做|卖|买|租|问|找)$/;
/** What may open the clause in which a desk names itself. */
const self =
  '喂|您好|你好|上午好|早上好|下午好|晚上好|(?:欢迎|感谢|谢谢)您?(?:致电|来电|光临|来到|拨打|打电话到)|这里(?:是|就是)?|这(?:边)?是|我们?这?(?:里|边)?是|我是|hello|hi';
/** More than anybody says before a name; bounded, as they are tried from each of them. */
const MOST = 8;
/** What may stand behind the name. */
const behind =
  '(?:的(?:前台|客服|服务|工作)|管理|服务|客服|前台|中心|公司|有限|处|部|集团|很高兴|请问|为您|有什么|谢谢|欢迎|您|很|,|\\.|!|\\?|$)';

export const company: CompanyWords = {
  pattern(words) {
    const any = words.map(literal).join('|');
    return new RegExp(
      `(?<=^|[,.!?;:\n"']|${self})(?:${self}){0,${MOST}}(?<name>[\u4e00-\u9fff]{1,4}?)(?:${any})(?=(?:${any})*${behind})`,
      'g',
    );
  },
  isGeneric: (name) => generic.test(name),
  /** One Han character off that does not lead the name: 大馆家 is 大管家 misheard, 小管家 is another firm. */
  isMisspelling(said, ours) {
    const off = [...ours].filter((char, index) => said[index] !== char);
    return off.length === 1 && said[0] === ours[0];
  },
};
