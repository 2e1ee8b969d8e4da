import { measure } from '../../clauses.ts';
import type { GateWords } from '../language.ts';

/** Words that hold a sentence together; keywords in a row have none. */
const functionWords = /请|我|们|吗|呢|的|了|会|给|在|把|是|有|吧|啊|这|那|麻烦|就|和|让/g;
const thirdPerson = /对方|来电人|来电者|来访者|来访人|来访的?人|访客|业主|住户|客户|顾客|用户|投诉人|家属/;
const directive =
  /^(?:承诺|应(?!该)|须|必须|要|不得|不准|不要对|主动|及时|始终|耐心|认真|立即向|先向|保证|做到|报出|说明|告知|询问|记录)/;

/** A courtesy by itself; four of them in a row say nothing (\ue000 stands for a greeting). */
const courtesy =
  /^(?:\ue000|谢谢[您你]?|对不起|不好意思|抱歉|不客气|再见|没关系|(?:这是)?我?应该(?:做)?的|慢走|请坐|请喝茶|请稍等)+$/;

export const gates: GateWords = {
  toTheGrader:
    /(?:忽略|无视|不要管)[^.!?;]{0,10}(?:规则|指令|提示|要求|评分)|(?:判|算|给|打|评)我?(?:为|成|作)?(?:满分|高分|做到|通过|合格|及格|\d+分)|(?:评分|阅卷|改卷|判卷)(?:员|老师|人|系统|的)|考官|(?:本|这|此)道?题|(?:本|此|该)(?:回答|答案)|给我?算对|^答案:/,
  isStuffed(pieces, text, spaced) {
    const { han, words } = measure(text);
    if (han <= words) return false;
    if (pieces.length >= 4 && pieces.every((piece) => courtesy.test(piece))) return true;
    const hanPieces = pieces.filter((piece) => /[\u4e00-\u9fff\ue000]/.test(piece));
    const mean = han / Math.max(1, hanPieces.length);
    const glue = pieces.join('').match(functionWords)?.length ?? 0;
    if (mean > 3.4 || mean < 1.3) return false;
    if (spaced) return pieces.length >= 4 && glue <= han / (pieces.length > 4 ? 9 : 12);
    return pieces.length >= 6 && glue === 0;
  },
  isRecited(text) {
    if (/您|你|我|咱|俺/.test(text)) return false;
    return thirdPerson.test(text) || directive.test(text) || /规定|用语|包括|应当|[的时](?:要|应|须)/.test(text);
  },
};
