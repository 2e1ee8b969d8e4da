import type { Signs } from '../schemas/signs.ts';
import { compileScorerIn } from './languages/languages.ts';
import type { PhraseTable, RuleVerdict, ScorableRule, Scorer, ScoringFacts } from './types.ts';

/** Small phrases, facts and rules for the tests of scoring: they do not follow the content. */

export const facts: Record<'zh' | 'en', ScoringFacts> = {
  zh: {
    company: {
      name: '大管家物业',
      alsoCalled: ['大管家', '大管家物业公司'],
      companyWords: ['物业', '物业公司', '管家'],
    },
    hours: { reply: 24 },
    facts: { caller: '王女士', room: '3-1502', phone: '13800001234' },
  },
  en: {
    company: {
      name: 'Grand Butler Property',
      alsoCalled: ['Grand Butler'],
      companyWords: ['property', 'properties', 'property management', 'butler'],
    },
    hours: { reply: 24 },
    facts: { caller: 'Ms Wang', room: '3-1502', phone: '13800001234' },
  },
};

export const phrases: Record<'zh' | 'en', PhraseTable> = {
  zh: {
    greeting: { phrases: ['您好', '你好', '(早上|上午|下午|晚上)好', 'hello', 'hi'] },
    'promise-reply': {
      phrases: [
        '(回复|答复|回电|回话|回访|反馈|联系)[给][您|你]',
        '给[您|你](个|一个|您|你|做|作)…(答复|回复|说法|交代|结果|回话)',
        '[给][您|你]打电话',
        '解决',
      ],
    },
    apology: { phrases: ['对不起', '不好意思', '抱歉', '对不住', '见谅', 'sorry'] },
    waiting: { phrases: ['久等', '[叫|让][您|你]等…(久|时间|半天)', '等了…(久|半天)', '等…老半天'] },
    'dont-know': {
      phrases: ['不知道', '不晓得', '不清楚', '不知情'],
      forbidden: true,
    },
    argue: { phrases: ['您厉害', '您来当', '不可能是我们', '您搞错了', '关我什么事'], forbidden: true },
    'ask-name': { phrases: ['贵姓', '怎么称呼', '(名字|姓名)', '尊姓大名', '哪位'] },
    'ask-unit': { phrases: ['单位', '公司', '哪里', '哪家'] },
    constructive: {
      phrases: ['我(帮|替|给|来|去|马上|这就)', '(问一下|查一下|确认一下|核实)', '怎么称呼', '回复', '登记', '转给'],
    },
  },
  en: {
    greeting: { phrases: ['hello', 'hi', 'good (morning|afternoon|evening)'] },
    'promise-reply': {
      phrases: [
        'get back to you',
        '(reply|respond|answer|call you [back]|ring you [back]|let you know|be in touch)',
        'give you (a bell|a ring|a call|an answer|a reply|a response)',
        '回复您',
      ],
    },
    apology: { phrases: ['sorry', 'apologi(s|z)e', 'apologies'] },
    waiting: {
      phrases: ['(wait|waiting|the wait|the delay|the hold)', 'keep[ing] you', 'kept you'],
    },
    'dont-know': { phrases: ["(don't|do not) know", 'no idea', 'not a clue', "haven't the foggiest"], forbidden: true },
    argue: { phrases: ["aren't you clever", "you're wrong"], forbidden: true },
    'ask-name': { phrases: ['your [full] name', 'who is calling', 'who am i speaking to'] },
    'ask-unit': { phrases: ['[your] (company|organisation|organization)', 'where are you calling from'] },
    constructive: {
      phrases: ["(i'll|i will|we'll|we will|let me) (find out|check|ask|get|help|take|pass|look)", 'reply', 'respond'],
    },
  },
};

const rule = (id: string, kind: ScorableRule['kind'], signs: Signs): ScorableRule => ({
  id: `test/${id}`,
  kind,
  signs,
});

/** The rules of the table of hostile answers, by its letters. */
export const rules = {
  G: rule('greet', 'do', {
    met: { opening: { all: ['greeting', { slot: 'company' }] } },
    violated: { wrong: 'company' },
  }),
  K: rule('know', 'dont', { violated: 'dont-know' }),
  R: rule('reply', 'do', {
    met: { near: ['promise-reply', { quantity: { unit: 'hour', max: 'reply' } }] },
    violated: {
      any: [
        { near: ['promise-reply', { quantity: { unit: 'hour', over: 'reply' } }] },
        { negated: 'promise-reply' },
        { all: [{ quantity: { unit: 'day', over: 1 } }, { not: 'promise-reply' }] },
      ],
    },
  }),
  S: rule('sorry', 'do', { met: { near: ['apology', 'waiting'] } }),
  A: rule('ask', 'do', { met: { all: [{ question: 'ask-name' }, { question: 'ask-unit' }] } }),
  N: rule('argue', 'dont', { violated: 'argue' }),
  F: rule('caller', 'do', { met: { slot: 'fact.caller' }, violated: { wrong: 'fact.caller' } }),
  P: rule('phone', 'do', { met: { slot: 'fact.phone' }, violated: { wrong: 'fact.phone' } }),
} satisfies Record<string, ScorableRule>;
export type Letter = keyof typeof rules;

const scorers: Record<'zh' | 'en', Scorer> = {
  zh: compileScorerIn({ locale: 'zh', phrases: phrases.zh, facts: facts.zh }),
  en: compileScorerIn({ locale: 'en', phrases: phrases.en, facts: facts.en }),
};

/** The verdict on one answer. */
export function judge(letter: Letter, locale: 'zh' | 'en', answer: string): RuleVerdict {
  const [verdict] = scorers[locale].score([rules[letter]], answer);
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

/** Verdicts of all rules on one answer. */
export function judgeAll(locale: 'zh' | 'en', answer: string): RuleVerdict[] {
  return scorers[locale].score(Object.values(rules), answer);
}
