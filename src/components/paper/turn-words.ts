import type { RoleplayBundle } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { type Reason, reasonsOfOptions, reasonsOfOrder } from './key-words.ts';
import { tick } from './quiz-paper.ts';
import { boxesOfTurn, type PaperTurn, type Way } from './talk-paper.ts';

type Words = Messages['papers'];

/** How many of the accepted fillings of a box a key names: whoever marks gets the idea. */
const fewEnough = 6;

/** A filling as it is written down: accepted wordings are in lower case, as they are compared. */
const written = (filling = '') => filling.charAt(0).toUpperCase() + filling.slice(1);

/** The answer that earns all points of a turn, in words, with the letters of the paper. */
export function modelText(asked: PaperTurn, t: Words): string {
  const { turn, rows } = asked;
  const boxes = boxesOfTurn(asked);
  switch (turn.asks) {
    case 'reply':
      return turn.model;
    case 'choice':
      return rows
        .filter(({ id }) => boxes[id] === tick)
        .map(({ label, text }) => `${label} ${text}`)
        .join(t.comma);
    case 'record':
      return turn.fields.map(({ id, label }) => fill(t.boxIs, { label, answer: written(boxes[id]) })).join(t.semicolon);
    case 'order':
      return rows.map(({ id, label }) => `${label}${boxes[id]}`).join(' · ');
  }
}

/** The reasons that a key gives for a turn; a free answer has none. */
export function reasonsOfTurn({ turn, rows }: PaperTurn, rules: RoleplayBundle['rules'], t: Words): Reason[] {
  switch (turn.asks) {
    case 'choice':
      return reasonsOfOptions(turn.options, rows, rules);
    case 'order':
      return reasonsOfOrder(turn, rows, t);
    case 'record':
      return turn.fields.flatMap(({ label, accept, contains }) => {
        const other = accept.slice(1);
        if (other.length === 0) return [];
        const some = (contains ? accept : other).slice(0, fewEnough);
        const answers = [...some, ...(other.length > fewEnough ? ['…'] : [])].join(t.or);
        return [{ label, text: fill(contains ? t.alsoWith : t.also, { answers }), why: '', crosses: false }];
      });
    default:
      return [];
  }
}

/** Where a talk goes, in words. */
export function wayText(way: Way, t: Words): string {
  return way.to === 'turn' ? fill(t.cards.goTo, { n: way.number }) : fill(t.cards.ends, { title: way.title });
}
