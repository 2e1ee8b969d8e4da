import type { Entry } from './entry.ts';
import type { RuleVersion } from './mastery.ts';
import { cardsOf, type MemoryCard, recall } from './schedule.ts';
import { toldByRule } from './told.ts';

/** A rule that reviews may ask about. */
export interface ReviewedRule extends RuleVersion {
  /** What it counts, 1 to 3. */
  weight: number;
}

/** What is to be reviewed, as full rule ids. */
export interface DueList {
  /** To be reviewed now, the most urgent first. */
  due: string[];
  /** Those of `due` that were practised only as they stood before, and the version that was practised last. */
  changed: { rule: string; from: number }[];
  /** Never practised; the weightiest first, else in the order given. */
  fresh: string[];
  /** Missed or broken the last time, due or not; the most urgent first. */
  mistakes: string[];
  /** What to take up where nothing is due: mistakes, then fresh ones, then the rest, the most urgent first. */
  ahead: string[];
  /** When the next rule that is not due comes, milliseconds since 1970. */
  next?: number;
}

/**
 * A rule may come this long before its moment: reviews are a matter of days, and who practises before each shift
 * must find today's even when a few minutes earlier than yesterday.
 */
const early = 12 * 60 * 60 * 1000;

interface Standing {
  id: string;
  weight: number;
  card: MemoryCard | undefined;
  /** The older version that it was practised on, where it has changed since. */
  from: number | undefined;
  /** Weight × the chance that it is forgotten by now. A changed rule is not known at all. */
  urgency: number;
}

const byUrgency = (a: Standing, b: Standing) => b.urgency - a.urgency || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const ids = (standings: readonly Standing[]) => standings.map(({ id }) => id);

/**
 * Reads out of the log what is to be reviewed. The order: weight × the chance that the rule is forgotten, the highest first;
 * where that is equal, by id.
 * @param entries in any order
 * @param rules those that may be asked: active, with an item that tests them
 * @param now milliseconds since 1970
 */
export function due(entries: readonly Entry[], rules: readonly ReviewedRule[], now: number): DueList {
  const logs = toldByRule(entries, rules);
  const cards = cardsOf(logs);
  const standings = rules.map(({ id, weight }): Standing => {
    const card = cards.get(id);
    const from = card ? undefined : logs.get(id)?.older;
    return { id, weight, card, from, urgency: weight * (card ? 1 - recall(card, now) : 1) };
  });
  const isDue = ({ card, from }: Standing) => from !== undefined || (card !== undefined && now >= card.due - early);
  const urgent = [...standings].sort(byUrgency);
  const dueNow = urgent.filter(isDue);
  const fresh = standings.filter(({ card, from }) => !card && from === undefined).sort((a, b) => b.weight - a.weight);
  const mistakes = urgent.filter(({ card }) => card !== undefined && card.verdict !== 'met');
  const later = urgent.filter((one) => one.card && !isDue(one));
  const next = later.reduce((first, { card }) => Math.min(first, card?.due ?? first), Number.POSITIVE_INFINITY);
  return {
    due: ids(dueNow),
    changed: dueNow.flatMap(({ id, from }) => (from === undefined ? [] : { rule: id, from })),
    fresh: ids(fresh),
    mistakes: ids(mistakes),
    ahead: [...new Set([...ids(mistakes), ...ids(fresh), ...ids(later)])],
    ...(later.length > 0 ? { next } : {}),
  };
}
