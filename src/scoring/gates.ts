import { measure } from './clauses.ts';
import type { Reading } from './reading.ts';

/** Why an answer earns nothing, however many phrases it holds. Violations in it still count. */
export type Gate = 'to-the-grader' | 'reported' | 'stuffed' | 'repeated' | 'overlong' | 'recited' | 'copied';

/** More than this, in Han characters (a Latin word counts 1.6), is pasted, not said: about a minute and a half of speech. */
const LONGEST = 320;

const toTheGrader =
  /(?:忽略|无视|不要管)[^.!?;]{0,10}(?:规则|指令|提示|要求|评分)|(?:判|算|给|打|评)我?(?:为|成|作)?(?:满分|高分|做到|通过|合格|及格|\d+分)|(?<![a-z])(?:(?:ignore|disregard|forget) [^.!?;]{0,30}(?:rules?|instructions?|prompts?|criteria)|mark (?:this|it|me|my answer)|full marks|(?:grade|score|rate) (?:this|me|it|my answer)|give me (?:full|the|all|a pass|an? \d+)|you are (?:a|an|the) (?:grader|marker|scorer|examiner|ai))(?![a-z])/;

/** Words that hold a sentence together; keywords in a row have none. */
const zhFunction = /请|我|们|吗|呢|的|了|会|给|在|把|是|有|吧|啊|这|那|麻烦|就|和|让/g;
const enFunction = new Set(
  "a an the this that these those i you we he she it they me us him her them my our his its their is are was were be been am have has had do does did will would can could may might shall should must not to of in on at for with from by about as if when while and or but so because than then there here please i'm i'll i've i'd we'll we're we've you're it's that's let let's don't".split(
    ' ',
  ),
);
const salutation =
  /您好|你好|(?<![a-z])(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|speaking|sir|madam)(?![a-z])/g;

/** Nothing but courtesies, four or more without a stop. */
const courtesies =
  /^(?:(?:hello|hi|thank you|thanks|sorry|goodbye|bye|(?:you're )?welcome|please|pleasure|excuse me) ?){4,}$/;

/**
 * Whether an answer tries for credit without saying anything to the visitor.
 * @param own stretches that are the desk's own name: they need no grammar
 */
export function gateOf(reading: Reading, own: readonly { start: number; end: number }[]): Gate | undefined {
  const { text } = reading.normalised;
  const { han, words } = measure(text);
  if (toTheGrader.test(text)) return 'to-the-grader';
  if (han + 1.6 * words > LONGEST) return 'overlong';
  if (isRepeated(reading)) return 'repeated';
  if (isStuffed(reading, own)) return 'stuffed';
  if (isReported(reading)) return 'reported';
  return isRecited(reading) ? 'recited' : undefined;
}

/** The same clause, or the same stretch without stops, three times. */
function isRepeated({ normalised: { text }, clauses }: Reading): boolean {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    const words = text.slice(clause.start, clause.end);
    const { han, words: latin } = measure(words);
    if (han + 2 * latin < 5) continue;
    const count = (counts.get(words) ?? 0) + 1;
    if (count >= 3) return true;
    counts.set(words, count);
  }
  return /([^\s,.!?;]{5,40}?)\1\1/.test(text);
}

/** Keywords in a row: many short pieces, hardly a function word among them. */
function isStuffed({ normalised: { text, joints } }: Reading, own: readonly { start: number; end: number }[]): boolean {
  const units = text.split('');
  for (const { start, end } of own) units.fill('\ue000', start, end);
  const stops = new Set(joints);
  const pieces = units
    .map((unit, index) => (stops.has(index) ? ` ${unit}` : unit))
    .join('')
    .replace(salutation, '\ue000')
    .split(/[\s.!?;,:—~|/]+/)
    .filter((piece) => piece !== '');
  const { han, words } = measure(text);
  if (han > words) {
    const hanPieces = pieces.filter((piece) => /[\u4e00-\u9fff\ue000]/.test(piece));
    const mean = han / Math.max(1, hanPieces.length);
    const glue = pieces.join('').match(zhFunction)?.length ?? 0;
    const spaced = joints.length >= 3;
    if (mean > 3.4 || mean < 1.3) return false;
    if (spaced) return pieces.length >= 4 && glue <= han / (pieces.length > 4 ? 9 : 12);
    return pieces.length >= 6 && glue === 0;
  }
  if (courtesies.test(text)) return true;
  const latin = pieces.join(' ').match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  // Who says I or we speaks, however tersely.
  if (latin.some((word) => /^(?:i|we)(?:'|$)/.test(word))) return false;
  const glue = latin.filter((word) => enFunction.has(word)).length;
  return latin.length >= 5 && glue / latin.length <= 0.15;
}

const thirdPersonZh = /对方|来电人|来电者|来访者|来访人|来访的?人|访客|业主|住户|客户|顾客|用户|投诉人|家属/;
const directive =
  /^(?:承诺|应(?!该)|须|必须|要|不得|不准|不要对|主动|及时|始终|耐心|认真|立即向|先向|保证|做到|报出|说明|告知|询问|记录)/;
const thirdPersonEn =
  /(?<![a-z])(?:the |a |every |all |any )?(?:callers?|visitors?|owners?|guests?|complainants?|customers?|clients?|tenants?|staff|receptionists?|that person|the person|polite words)(?![a-z'])/;
const directiveEn =
  /^(?:always |never |do not |don't |politely |promptly )*(?:promise|apologi[sz]e|greet|state|tell|ask|give|answer|reply|record|write|note|confirm|repeat|read|offer|explain|arrange|keep|pass|report|inform|say|listen|be|use|treat)(?![a-z])/;

/** Speaks about the duty instead of to the visitor: nobody is addressed, nobody speaks. */
function isRecited({ normalised: { text } }: Reading): boolean {
  const unquoted = text.replace(/"[^"]*"/g, '');
  if (/[\u4e00-\u9fff]/.test(unquoted)) {
    if (/您|你|我|咱|俺/.test(unquoted)) return false;
    return thirdPersonZh.test(unquoted) || directive.test(unquoted) || /规定|用语|包括/.test(unquoted);
  }
  if (/(?<![a-z'])(?:i|we|i'(?:ll|m|ve|d)|we'(?:ll|re|ve|d)|me|my|our|us|let's)(?![a-z'])/.test(unquoted)) return false;
  if (thirdPersonEn.test(unquoted)) return true;
  return directiveEn.test(unquoted) && !/(?<![a-z'])(?:you|your|please)(?![a-z])/.test(unquoted);
}

/** Nothing but what someone else says. */
function isReported({ clauses, cues }: Reading): boolean {
  const spoken = clauses.filter((clause) => clause.end - clause.start > 1);
  return spoken.length > 0 && spoken.every((clause) => tells(cues.around(clause.end - 1, clause.end).cues));
}

const tells = (cues: readonly string[]) => cues.includes('reported') || cues.includes('quoted');

/** Runs of two Han characters or single words, without what the rule itself quotes. */
function grams(text: string): string[] {
  const plain = text.replace(/"[^"]*"/g, ' ');
  const latin = plain.match(/[a-z]+/g) ?? [];
  const han = (plain.match(/[\u4e00-\u9fff]+/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );
  return [...han, ...latin];
}

/**
 * Whether an answer is the sentence of the rule, copied.
 * @param says the rule's sentence, normalised
 */
export function isCopied(text: string, says: string): boolean {
  const said = grams(text);
  const rule = new Set(grams(says));
  if (said.length < 5 || rule.size < 5) return false;
  const shared = said.filter((gram) => rule.has(gram));
  return shared.length / said.length >= 0.8 && new Set(shared).size / rule.size >= 0.4;
}
