import type { Sign } from '../../../src/schemas/signs.ts';
import type { Reading } from '../../../src/scoring/reading.ts';
import { type Lexicon, showSign } from '../../../src/scoring/signs.ts';
import type { Groups } from './groups.ts';
import { describeNear, type Near, nearestPhrase } from './near.ts';

/**
 * What an answer lacks of a sign: a phrase that it comes near to; words that are said but do not count, as the note
 * tells; or all of it.
 */
export type Lack = { near: Near } | { note: string } | { unsaid: Sign };

/** An answer and what its signs are looked up in. */
export interface Looked {
  reading: Reading;
  lexicon: Lexicon;
  groups: Groups;
  /** True for a violation: it counts exact words only. */
  strict: boolean;
}

/** How far a lack is from being made good, to choose between alternatives. */
const cost = (lack: Lack) => ('near' in lack ? 1 - lack.near.likeness : 'note' in lack ? 0.5 : 1);
const sum = (lacks: readonly Lack[]) => lacks.reduce((all, one) => all + cost(one), 0);

/**
 * What an answer lacks of a sign: of alternatives the one that lacks least, of parts that belong together every one.
 * @param within puts a part back where it is asked for: in the opening, in a question, denied
 */
export function lacksOf(sign: Sign, looked: Looked, within: (part: Sign) => Sign = (part) => part): Lack[] {
  const { reading, lexicon, strict } = looked;
  const show = (one: Sign) => showSign(one, reading, lexicon, strict);
  if (show(within(sign)).state === 'yes') return [];
  if (typeof sign === 'string') return [lackOfGroup(sign, within, looked)];
  if ('any' in sign) {
    const least = sign.any.map((part) => lacksOf(part, looked, within)).reduce((a, b) => (sum(b) < sum(a) ? b : a));
    return least.every((lack) => 'unsaid' in lack) ? [{ unsaid: sign }] : least;
  }
  if ('all' in sign || 'near' in sign) {
    const parts = 'all' in sign ? sign.all : sign.near;
    const lacks = parts.flatMap((part) => lacksOf(part, looked, within));
    return lacks.length > 0 ? lacks : [{ note: `each is said, but not in one place: ${named(sign)}` }];
  }
  if ('opening' in sign) return lacksOf(sign.opening, looked, (opening) => within({ opening }));
  if ('question' in sign) return lacksOf(sign.question, looked, (question) => within({ question }));
  if ('negated' in sign) return lacksOf(sign.negated, looked, (negated) => within({ negated }));
  if ('not' in sign) return [{ note: `${named(sign.not)} is said: ${quoted(show(sign.not).proofs, looked)}` }];
  return [{ unsaid: sign }];
}

function quoted(proofs: readonly { start: number; end: number }[], { reading }: Looked): string {
  return proofs.map(({ start, end }) => `“${reading.normalised.text.slice(start, end)}”`).join(', ');
}

/** A group whose words are said, but not so that they count; or not said at all. */
function lackOfGroup(group: string, within: (part: Sign) => Sign, looked: Looked): Lack {
  const { reading, lexicon, groups, strict } = looked;
  const { matcher, forbidden } = lexicon.group(group);
  const found = reading.matches(matcher, strict || forbidden);
  const [first] = found;
  if (first) {
    const weak = [...first.cues, ...(first.mended ? ['misspelt'] : [])].join(', ');
    return { note: `${quoted([first], looked)}${weak && ` (${weak})`} does not count as ${named(within(group))}` };
  }
  const near = nearestPhrase(groups.get(group) ?? [], reading.normalised.text);
  return near ? { near } : { unsaid: group };
}

/** A sign in a line: `near(promise-reply, quantity:hour)`. */
function named(sign: Sign): string {
  if (typeof sign === 'string') return sign;
  const [[kind, inner] = ['', '']] = Object.entries(sign);
  if (kind === 'slot' || kind === 'wrong') return `${kind}:${inner}`;
  if (kind === 'quantity') return `quantity:${(inner as { unit: string }).unit}`;
  return `${kind}(${[inner as Sign | Sign[]].flat().map(named).join(', ')})`;
}

/** A lack in a line. */
export function describeLack(lack: Lack): string {
  if ('near' in lack) return describeNear(lack.near);
  return 'note' in lack ? lack.note : `nothing said comes near to ${named(lack.unsaid)}`;
}
