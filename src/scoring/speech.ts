import { measure } from './clauses.ts';

/** Words that show no more than that someone is there: alone they answer nothing. */
const idle =
  /好[的吧]?|那个(?=[,.…]|$)|行|哈+|呵+|嘿+|\d+|嗯+|哦+|啊+|呃+|额+|哎+|喂+|是的?|对的?|可以|收到|知道了|明白了?|了解了?|没问题|谢谢|拜拜|再见|(?<![a-z])(?:ok(?:ay)?|yes|yeah|yep|no|sure|fine|right|well|um+|uh+|er+|hm+|oh|n\/?a|none|nothing|test|thank(?:s| you)?|bye|alright|got it|i see|good|great|noted)(?![a-z])/g;

/** Words that carry no duty: an answer's unexplained speech is what remains without them. */
const small =
  /[的了呢吗啊吧呀哦嗯您你我他她它们这那是在有和就也都会给请先再把被让为到要来去说一下儿]|(?<![a-z'])(?:a|an|the|this|that|is|are|was|be|am|i|you|we|it|he|she|they|me|us|your|our|my|to|of|in|on|at|for|and|or|so|will|would|can|could|please|just|now|very|here|there|i'm|i'll|we'll|we're|it's|that's|have|has|do|does)(?![a-z'])|(?<=[a-z])'(?:ll|re|s|ve|d|m)/g;

const hesitation = '嗯+|呃+|额+|啊+|哦+|哎+|诶+|喂+|[那这]个|好[的吧]?|u[mh]+|er+m?|ah|oh|hey|well|so|okay|ok|yes';
const whole = new RegExp(`^(?:${hesitation})$`);
const leading = new RegExp(`^(?:[,.…!~ ]+|(?:${hesitation})(?:[,.…!~ ]+|$))+`);
/** Stops, or what stands between them. */
const runs = /[,.…!?~ ]+|[^,.…!?~ ]+/g;

/** Whether a clause only fills a pause: “嗯”, “well”. */
export const isHesitation = (clause: string) => whole.test(clause);

/** Where an answer begins and ends without the pauses that open and close it: “那个，…”, “… okay”. */
export function withoutHesitations(text: string): { start: number; end: number } {
  const start = leading.exec(text)?.[0].length ?? 0;
  return { start, end: Math.max(start, closingFrom(text)) };
}

/** Where the pauses begin that close a text. Looked for from its end: a pattern would try anew at every stop. */
function closingFrom(text: string): number {
  const pieces = text.match(runs) ?? [];
  if (/^[,.…!~ ]+$/.test(pieces.at(-1) ?? '')) pieces.pop();
  let closes = false;
  while (pieces.length >= 2 && whole.test(pieces.at(-1) ?? '')) {
    pieces.splice(-2);
    closes = true;
  }
  return closes ? pieces.join('').length : text.length;
}

/** The phrase group of doing something for the visitor; a prohibition without `met` asks for it. */
export const CONSTRUCTIVE = 'constructive';

/** Whether words do nothing for anyone: “好的，谢谢”. */
export function isCourtesy(text: string): boolean {
  const rest = text.replace(idle, ' ');
  const { han, words } = measure(rest.replace(small, ' '));
  return rest !== text && han + words === 0;
}

/**
 * Whether an answer is speech that can be judged: not empty, not “好的”, not “asdf”.
 * @param text normalised
 */
export function isAssessable(text: string): boolean {
  const rest = text.replace(idle, ' ');
  const { han } = measure(rest);
  if (han >= 3) return true;
  const words = rest.match(/[a-z]+(?:'[a-z]+)*/g) ?? [];
  // A word of keyboard noise has no vowel or no second word beside it.
  return words.filter((word) => /[aeiouy]/.test(word)).length >= (han > 0 ? 1 : 2);
}

/**
 * Han characters and words that no evidence explains and that could carry a duty in wording unknown to the phrases.
 * @param covered stretches that evidence explains
 */
export function unexplained(text: string, covered: readonly { start: number; end: number }[]): number {
  const units = text.split('');
  for (const { start, end } of covered) units.fill(' ', start, end);
  const rest = units.join('').replace(idle, ' ').replace(small, ' ');
  const { han, words } = measure(rest);
  return han + 2 * words;
}
