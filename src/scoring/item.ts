import type { Answer } from '../schemas/answer.ts';
import { asTable, asText, asTexts } from './answers.ts';
import { scoreOrder } from './arrange.ts';
import { fits, plain } from './box.ts';
import type { AskedItem } from './dated.ts';
import { scorePick } from './pick.ts';
import { type Feedback, judgeAll, type Scored } from './structured.ts';

/** The part of an item that says which rules it tests, in whatever language. */
interface Testing {
  rules: readonly string[];
  /** Of an order. */
  before?: readonly { rule: string }[];
  /** Of a match. */
  pairs?: readonly { rule?: string | undefined }[];
  /** Of a transcript. */
  lines?: readonly { breaks?: string | undefined }[];
}

/** The rules an item gives verdicts on whatever is answered; a wrong option may break others besides. */
export function scoredRulesOfItem({ rules, before = [], pairs = [], lines = [] }: Testing): string[] {
  const parts = [
    ...before.map(({ rule }) => rule),
    ...pairs.map(({ rule }) => rule),
    ...lines.map(({ breaks }) => breaks),
  ];
  return [...new Set([...rules, ...parts.flatMap((rule) => rule ?? [])])];
}

type Item<Kind extends AskedItem['kind']> = Extract<AskedItem, { kind: Kind }>;

/** A match: rules of a pair rest on their pairs, the item's other rules on all. */
function scoreMatch({ pairs, rules }: Item<'match'>, chosen: Record<string, string>): Scored {
  const parts = pairs.map((pair) => ({ ...pair, good: chosen[pair.id] === pair.id }));
  const isRight = (rule: string) => {
    const own = parts.filter((part) => part.rule === rule);
    return (own.length > 0 ? own : parts).every((part) => part.good);
  };
  return {
    verdicts: judgeAll([...rules, ...parts.flatMap((part) => part.rule ?? [])], isRight),
    feedback: parts.map(({ id, good, right }) => ({ at: id, right: good, expected: right })),
  };
}

function scoreSort({ cards, buckets, rules }: Item<'sort'>, put: Record<string, string>): Scored {
  const feedback = cards.map(({ id, bucket, why }): Feedback => {
    const expected = buckets.find((one) => one.id === bucket)?.name ?? bucket;
    return { at: id, right: put[id] === bucket, why, expected };
  });
  return whole(rules, feedback);
}

function scoreFill({ blanks, rules }: Item<'fill'>, typed: Record<string, string>): Scored {
  const feedback = blanks.map(({ accept, why }, index): Feedback => {
    const at = String(index + 1);
    return { at, right: fits(typed[at] ?? '', accept), why, expected: accept[0] ?? '' };
  });
  return whole(rules, feedback);
}

function scoreNumber({ answer, rules }: Item<'number'>, typed: string): Scored {
  const right = plain(typed) !== '' && Number(typed.normalize('NFKC').trim()) === Number(answer);
  return whole(rules, [{ at: 'number', right, expected: String(answer) }]);
}

/**
 * A transcript: a rule is met when the lines that break it are found and named, and no innocent line
 * is accused of it. A line caught under the wrong rule is half seen: the line is right, the rule missed.
 */
function scoreSpot({ lines, rules }: Item<'spot'>, accused: Record<string, string>): Scored {
  const feedback = lines.flatMap(({ breaks, why }, index): Feedback[] => {
    const at = String(index);
    const said = accused[at];
    if (!breaks && !said) return [];
    return [
      {
        at,
        right: breaks !== undefined && said === breaks,
        ...(why ? { why } : {}),
        ...(breaks ? { expected: breaks } : {}),
      },
    ];
  });
  const isRight = (rule: string) =>
    feedback.every(({ at, right, expected }) => right || (expected !== rule && accused[at] !== rule));
  const broken = lines.flatMap((line) => line.breaks ?? []);
  return { verdicts: judgeAll([...rules, ...broken], isRight), feedback };
}

/** All rules of the item rest on all of its parts. */
function whole(rules: readonly string[], feedback: Feedback[]): Scored {
  return { verdicts: judgeAll(rules, () => feedback.every((part) => part.right)), feedback };
}

/**
 * Verdicts on one quiz item.
 * @throws when the answer is not of the shape that the item asks for
 */
export function scoreItem(item: AskedItem, answer: Answer): Scored {
  switch (item.kind) {
    case 'choice':
      return scorePick(item.options, [Number(answer)], item.rules);
    case 'choices':
      return scorePick(item.options, asTexts(answer).map(Number), item.rules);
    case 'order':
      return scoreOrder(item.before, asTexts(answer), item.rules);
    case 'match':
      return scoreMatch(item, asTable(answer));
    case 'sort':
      return scoreSort(item, asTable(answer));
    case 'number':
      return scoreNumber(item, asText(answer));
    case 'fill':
      return scoreFill(item, asTable(answer));
    case 'spot':
      return scoreSpot(item, asTable(answer));
  }
}
