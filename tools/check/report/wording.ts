import { parsePhrase } from '../../../src/scoring/match.ts';
import { isHan, normalise } from '../../../src/scoring/normalise.ts';

/** The wording of a phrase that lies nearest to a text. */
export interface Wording {
  /** The stretch of the text, and where it begins. */
  said: string;
  start: number;
  /** What would match in its place; where the phrase has a gap, the text's own words stand in it. */
  wanted: string;
  /** Characters to insert, drop or replace. */
  cost: number;
}

type Nodes = ReturnType<typeof parsePhrase>;

/** The cheapest way to have said so much of a phrase when a place of the text is reached. */
interface Way {
  cost: number;
  /** Characters of the phrase that are said. */
  kept: number;
  /** Where in the text it begins. */
  from: number;
  /** What was wanted so far, the last piece first. */
  wanted: Chain | undefined;
}
interface Chain {
  piece: string;
  before: Chain | undefined;
}

/** A way for each place of the text, from its start to its end. */
type Row = readonly (Way | undefined)[];

/** As the matcher has it: up to 8 Han characters or 6 words, and no stop. */
const GAP_HAN = 8;
const GAP_WORDS = 6;
const stops = '.!?;,:\n—~';
const mark = /[.!?;,:—~"]/;
const latin = /[a-z0-9]/;
const joins = /[a-z0-9'-]/;

const on = (way: Way | undefined, cost: number, piece: string, kept = 0): Way | undefined =>
  way && {
    ...way,
    cost: way.cost + cost,
    kept: way.kept + kept,
    wanted: piece ? { piece, before: way.wanted } : way.wanted,
  };

/** Of two ways the cheaper; of two as cheap, the one that keeps more, then the one that begins later and changes less around it. */
function better(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (!a || !b) return a ?? b;
  return (b.cost - a.cost || a.kept - b.kept || a.from - b.from) < 0 ? b : a;
}

/** Whether a place lies within a Latin word; `'t` belongs to its word, other clitics don't. */
const withinWord = (text: string, at: number) =>
  latin.test(text[at - 1] ?? '') && (latin.test(text[at] ?? '') || /^'t(?![a-z])/.test(text.slice(at, at + 3)));

/** Leaves out characters of the text wherever that is cheaper. */
function dropping(row: Row): Row {
  const dropped: (Way | undefined)[] = [];
  for (const [at, way] of row.entries()) dropped.push(better(way, on(dropped[at - 1], 1, '')));
  return dropped;
}

/** One character of a phrase; `free` where it may be left out. */
function character(text: string, row: Row, char: string, free: boolean): Row {
  return dropping(
    row.map((way, at) => {
      const before = text[at - 1] ?? '';
      const same = before === char || (char === ' ' && before === '-');
      // To put a word in a stop's place would join two clauses: rather say it beside the stop.
      const change = same ? 0 : stops.includes(before) ? 2 : 1;
      return better(on(way, free ? 0 : 1, char), on(row[at - 1], change, same ? before : char, same ? 1 : 0));
    }),
  );
}

/** Up to three stops, or none. */
function stop(text: string, row: Row): Row {
  return dropping(
    row.map((way, at) => {
      let best = way;
      for (
        let from = at - 1;
        from >= Math.max(0, at - 3) && (mark.test(text[from] ?? '') || text[from] === ' ');
        from--
      )
        best = better(best, on(row[from], 0, text.slice(from, at)));
      return best;
    }),
  );
}

/** The places from which a gap may reach to `end`; it may begin within what'll, before the clitic. */
function gapStarts(text: string, end: number, most: number): number[] {
  const starts = [end];
  let at = text[end - 1] === ' ' ? end - 1 : end;
  for (let units = 0; units < most && at > 0 && !stops.includes(text[at - 1] ?? ''); units++) {
    at--;
    while (joins.test(text[at] ?? '') && joins.test(text[at - 1] ?? '')) {
      if (!latin.test(text[at] ?? '')) starts.push(at);
      at--;
    }
    if (text[at - 1] === ' ') at--;
    starts.push(at);
  }
  return starts;
}

function gap(text: string, row: Row, most: number): Row {
  return dropping(
    row.map((_, end) => {
      if (withinWord(text, end)) return undefined;
      return gapStarts(text, end, most)
        .filter((from) => !withinWord(text, from))
        .reduce<Way | undefined>(
          (best, from) => better(best, on(row[from], 0, ` ${text.slice(from, end)} `)),
          undefined,
        );
    }),
  );
}

/** Words of a phrase; a space at an edge of them that is `loose` may be left out. */
function literal(text: string, row: Row, words: string, loose: { start: boolean; end: boolean }): Row {
  // The x at both ends keeps leading and trailing spaces, which part Latin words.
  const pieces =
    normalise(`x${words}x`)
      .text.slice(1, -1)
      .match(/[\s.!?;,:—~"]+|[\s\S]/g) ?? [];
  return pieces.reduce<Row>((reached, piece, at) => {
    if (mark.test(piece)) return stop(text, reached);
    const atEdge = (loose.start && at === 0) || (loose.end && at === pieces.length - 1);
    return character(text, reached, piece, piece === "'" || (piece === ' ' && atEdge));
  }, row);
}

const mayBeMissing = (node: Nodes[number] | undefined) =>
  node !== undefined && ('gap' in node || ('anyOf' in node && node.optional));

function sequence(text: string, row: Row, nodes: Nodes, most: number): Row {
  return nodes.reduce<Row>((reached, node, at) => {
    if ('literal' in node) {
      const edges = { start: mayBeMissing(nodes[at - 1]), end: mayBeMissing(nodes[at + 1]) };
      return literal(text, reached, node.literal, edges);
    }
    if ('gap' in node) return gap(text, reached, most);
    const choices = node.anyOf.map((choice) => sequence(text, reached, choice, most));
    if (node.optional) choices.unshift(reached);
    return reached.map((_, place) => choices.map((choice) => choice[place]).reduce(better));
  }, row);
}

function spelled(chain: Chain | undefined): string {
  const pieces: string[] = [];
  for (let link = chain; link; link = link.before) pieces.unshift(link.piece);
  return normalise(pieces.join('')).text;
}

/**
 * The wording of a phrase that takes the fewest changes to a text. All wordings are weighed at once, place by place, so
 * that a phrase with a hundred thousand of them costs no more than it is long.
 * @param text normalised
 */
export function nearestWording(phrase: string, text: string): Wording {
  const start: Row = Array.from({ length: text.length + 1 }, (_, from) =>
    withinWord(text, from) ? undefined : { cost: 0, kept: 0, from, wanted: undefined },
  );
  const most = isHan(phrase, phrase.search(/[\u3400-\u9fff]/)) ? GAP_HAN : GAP_WORDS;
  const ends = sequence(text, start, parsePhrase(phrase), most);
  let best: { way: Way; end: number } | undefined;
  // Of ends as good the last: words in the phrase's place are to go, not to stand behind it.
  for (const [end, way] of ends.entries()) {
    if (!way || withinWord(text, end)) continue;
    if (!best || (way.cost - best.way.cost || best.way.kept - way.kept) <= 0) best = { way, end };
  }
  const { way, end } = best as { way: Way; end: number };
  return { said: text.slice(way.from, end), start: way.from, wanted: spelled(way.wanted), cost: way.cost };
}
