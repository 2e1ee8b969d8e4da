import { measure } from './clauses.ts';
import type { GateWords } from './languages/language.ts';
import type { Found } from './match.ts';
import type { Reading } from './reading.ts';
import { isHesitation, withoutHesitations } from './speech.ts';

/** Why an answer earns nothing, however many phrases it holds. Violations in it still count. */
export type Gate = 'to-the-grader' | 'reported' | 'stuffed' | 'repeated' | 'overlong' | 'recited' | 'copied';

/** More than this, in Han characters (a Latin word counts 1.6), is pasted, not said: about a minute and a half of speech. */
const LONGEST = 320;

const salutation =
  /您好|你好|(?<![a-z])(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|speaking|sir|madam)(?![a-z])/g;

/**
 * Whether an answer tries for credit without saying anything to the visitor.
 * @param own stretches that are the desk's own name: they need no grammar
 */
export function gateOf(reading: Reading, own: readonly Found[]): Gate | undefined {
  const { text } = reading.normalised;
  const { gates: words } = reading.language;
  const { han, words: latin } = measure(text);
  if (words.toTheGrader.test(text)) return 'to-the-grader';
  if (han + 1.6 * latin > LONGEST) return 'overlong';
  if (isRepeated(reading)) return 'repeated';
  const core = withoutHesitations(text);
  if (isStuffed(reading, own, words, core)) return 'stuffed';
  if (isReported(reading)) return 'reported';
  return words.isRecited(text.slice(core.start, core.end).replace(/"[^"]*"/g, '')) ? 'recited' : undefined;
}

/** The same clause, or the same stretch without stops, three times; a short one four times, where it is all that is said. */
function isRepeated({ normalised: { text }, clauses }: Reading): boolean {
  const counts = new Map<string, number>();
  const whole = clauses.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const clause of clauses) {
    const words = text.slice(clause.start, clause.end);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    const { han, words: latin } = measure(words);
    const long = han + 2 * latin >= 5;
    const most = count * words.length >= whole * 0.6;
    if (long ? count >= 3 : most && count >= (han + latin >= 4 ? 3 : 4)) return true;
  }
  return (
    /([^\s,.!?;]{5,40}?)\1\1/.test(text) || /^(?:[嗯呃额啊哦]|um|er)?[,. ]*([^\s,.!?;]{2,4}?)\1{3,}.{0,4}$/.test(text)
  );
}

/** Keywords in a row; a pause before or behind them is none of them. */
function isStuffed(
  { normalised: { text, joints } }: Reading,
  own: readonly Found[],
  words: GateWords,
  core: Found,
): boolean {
  const units = text.split('');
  for (const { start, end } of own) units.fill('\ue000', start, end);
  units.fill(' ', 0, core.start).fill(' ', core.end);
  const stops = new Set(joints);
  const pieces = units
    .map((unit, index) => (stops.has(index) ? ` ${unit}` : unit))
    .join('')
    .replace(salutation, '\ue000')
    .split(/[\s.!?;,:—~|/]+/)
    .filter((piece) => piece !== '');
  return words.isStuffed(pieces, text.slice(core.start, core.end), joints.length >= 3);
}

/** Nothing but what someone else says. */
function isReported({ clauses, cues, normalised: { text } }: Reading): boolean {
  const spoken = clauses.filter(({ start, end }) => end - start > 1 && !isHesitation(text.slice(start, end)));
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
