import type { Locale } from '../../schemas/text.ts';

/** An answer of which a variant is not scored as it should be, and why that is let be. */
interface Exception {
  locale: Locale;
  rule: string;
  /** The kind of variant, by its name. */
  variant: string;
  /** The labelled answer. */
  answer: string;
  why: string;
}

export const exceptions: readonly Exception[] = [
  {
    locale: 'zh',
    rule: 'complaints/record-truthfully',
    variant: 'denied',
    answer: '我这就在登记表上给您填好',
    why: 'A denial reaches eight characters; the act stands further off.',
  },
  {
    locale: 'zh',
    rule: 'complaints/record-truthfully',
    variant: 'denied',
    answer: '我把时间、地点和情况都记清楚了。',
    why: 'A denial stops at 、, which also parts what has nothing to do with each other.',
  },
  {
    locale: 'zh',
    rule: 'phone-greeting/arrange-for-absent',
    variant: 'denied',
    answer: '李律师出去了您看哪天方便我帮您登记预约',
    why: 'Without a stop, the answer still asks for a day.',
  },
  {
    locale: 'zh',
    rule: 'complaints/no-compensation-promise',
    variant: 'figures',
    answer: '我们给您免三个月物业费。',
    why: 'The phrase for months let off has its numbers in Chinese.',
  },
  {
    locale: 'zh',
    rule: 'phone-greeting/company-opener',
    variant: 'another company',
    answer: '您好，我是大管家物业的小李，有什么能帮到您的吗',
    why: 'Before 的 and a person a name of another firm may be talked about, not answered for.',
  },
  {
    locale: 'en',
    rule: 'complaints/revisit-after',
    variant: 'denied',
    answer: "After the repair I'll give you a call and see if you're happy with it.",
    why: 'A denial reaches six words; “happy with it” stands further off.',
  },
  {
    locale: 'en',
    rule: 'phone-greeting/agency-opener',
    variant: 'another company',
    answer: 'Helo, thank you for caling Hearth Homes. How may I help you?',
    why: 'Misspelt words never accuse, and these open the sentence that names the firm.',
  },
  {
    locale: 'en',
    rule: 'phone-greeting/ask-name-and-purpose',
    variant: 'no stop at the end',
    answer: 'Sure. Your name? And your company?',
    why: 'Only its mark makes it a question.',
  },
  {
    locale: 'en',
    rule: 'phone-greeting/ask-name-and-purpose',
    variant: 'no stop at the end',
    answer: "May I have your name, the company you're calling from, and the purpose of your call?",
    why: 'Only the mark makes a question of the part behind the comma.',
  },
  {
    locale: 'en',
    rule: 'phone-greeting/ask-name-and-purpose',
    variant: 'no stop at the end',
    answer: 'Your name, please?',
    why: 'Only its mark makes it a question.',
  },
];
