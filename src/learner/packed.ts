import { type Attempt, attemptKinds, type Mark } from './attempt.ts';
import { type Entry, isAttempt } from './entry.ts';

/*
 * A browser keeps some five million characters for a site; an attempt written out plainly takes three to five thousand.
 * Packed, names that repeat are written once and each mark is a number and a letter. What comes out is JSON still, so that a
 * damaged entry can be looked at.
 */

/** The version of the packed shape. */
export const packedVersion = 2;

/** A letter for each verdict and who decided it: the scorer, the trainee, an observer. */
const letters = { '': 'msxu', self: 'MSXU', observer: 'abcd' } as const;
const verdicts = ['met', 'missed', 'violated', 'unrecognised'] as const;

/** An attempt as it is stored; its id is the end of its key. */
interface Packed {
  v: typeof packedVersion;
  k: Attempt['kind'];
  /** The drill. */
  d: string;
  /** The language. */
  l: Attempt['locale'];
  /** When it began, and how long it took, in milliseconds. */
  t: [started: number, lasted: number];
  /** Points reached, and the most that could be. */
  p: [points: number, max: number];
  /** The rules named, each once; without its procedure where that is the drill's; `@n` behind a version other than 1. */
  r: string[];
  /** The steps named, each once. */
  s: string[];
  /** Runs of marks: the place of the step in `s`, a colon, then the place of each rule in `r` with a letter. */
  m: string;
  /** Places in `r` of the red lines crossed. */
  x?: number[];
  /** Answers: the place of the step in `s`, and what was said. */
  a: [step: number, said: Attempt['answers'][number]['said']][];
  /** Claims, as they are. */
  c?: Attempt['claims'];
  /** The observer. */
  o?: string;
}

/** Gives every different text a place, in the order of first mention. */
function places(): { list: string[]; of(text: string): number } {
  const known = new Map<string, number>();
  return {
    get list() {
      return [...known.keys()];
    },
    of(text) {
      const place = known.get(text) ?? known.size;
      known.set(text, place);
      return place;
    },
  };
}

const prefixOf = (drill: string) => `${drill.split('/')[0]}/`;
const letterOf = ({ verdict, by }: Mark) => letters[by ?? ''][verdicts.indexOf(verdict)] ?? '';

function packAttempt(attempt: Attempt): Packed {
  const { kind, drill, locale, started, finished, points, max, redLines, marks, answers, claims, observer } = attempt;
  const rules = places();
  const steps = places();
  const prefix = prefixOf(drill);
  const nameOf = (rule: string, version: number) =>
    (rule.startsWith(prefix) ? rule.slice(prefix.length) : rule) + (version === 1 ? '' : `@${version}`);
  const runs: string[] = [];
  let at: string | undefined;
  for (const mark of marks) {
    const code = rules.of(nameOf(mark.rule, mark.version)) + letterOf(mark);
    if (mark.at === at) runs[runs.length - 1] += code;
    else runs.push(`${steps.of(mark.at)}:${code}`);
    at = mark.at;
  }
  const packedAnswers = answers.map(({ at, said }): [number, typeof said] => [steps.of(at), said]);
  const lines = redLines.map((rule) => rules.of(nameOf(rule, marks.find((mark) => mark.rule === rule)?.version ?? 1)));
  return {
    ...{ v: packedVersion, k: kind, d: drill, l: locale, t: [started, finished - started], p: [points, max] },
    ...{ r: rules.list, s: steps.list, m: runs.join(';') },
    ...(lines.length > 0 ? { x: lines } : {}),
    a: packedAnswers,
    ...(claims ? { c: claims } : {}),
    ...(observer === undefined ? {} : { o: observer }),
  };
}

/** The text that a browser keeps of an entry; the id is left out, as it ends the key. */
export function pack(entry: Entry): string {
  if (isAttempt(entry)) return JSON.stringify(packAttempt(entry));
  const { v: _v, id: _id, kind, ...rest } = entry;
  return JSON.stringify({ v: packedVersion, k: kind, ...rest });
}

/** A rule out of its packed name. */
function ruleOf(name: string, prefix: string): { rule: string; version: number } {
  const [short = '', version = '1'] = name.split('@');
  return { rule: short.includes('/') ? short : prefix + short, version: Number(version) };
}

function markOf(code: string): Pick<Mark, 'verdict' | 'by'> | undefined {
  for (const by of ['', 'self', 'observer'] as const) {
    const verdict = verdicts[letters[by].indexOf(code)];
    if (verdict) return by === '' ? { verdict } : { verdict, by };
  }
  return undefined;
}

function unpackMarks(m: string, rules: readonly { rule: string; version: number }[], s: readonly string[]): unknown[] {
  if (m === '') return [];
  return m.split(';').flatMap((run) => {
    const [step = '', codes = ''] = run.split(':');
    return [...codes.matchAll(/(\d+)([a-zA-Z])/g)].map(([, place, letter]) => ({
      ...rules[Number(place)],
      at: s[Number(step)],
      ...markOf(letter ?? ''),
    }));
  });
}

/**
 * A stored text as the plain shape, for `readEntry` to look at: nothing here is trusted, and what does not fit comes out as a
 * value that does not read.
 * @param id the end of its key
 */
export function unpack(packed: unknown, id: string): unknown {
  const { v, k, ...rest } = (packed ?? {}) as Record<string, unknown>;
  if (v !== packedVersion) return packed;
  if (!attemptKinds.some((kind) => kind === k)) return { v: 1, id, kind: k, ...rest };
  const { d, l, t, p, r, s, m, x, a, c, o } = packed as Partial<Packed>;
  const whole = [t, p, r, s, a, x ?? []].every(Array.isArray) && [d, m].every((text) => typeof text === 'string');
  if (!whole || !t || !p || !r || !s || !a || d === undefined || m === undefined) return undefined;
  if (!r.every((name) => typeof name === 'string') || !a.every(Array.isArray)) return undefined;
  const rules = r.map((name) => ruleOf(name, prefixOf(d)));
  return {
    ...{ v: 1, id, kind: k, drill: d, locale: l, started: t[0], finished: t[0] + t[1], points: p[0], max: p[1] },
    redLines: (x ?? []).map((place) => rules[place]?.rule),
    marks: unpackMarks(m, rules, s),
    answers: a.map(([step, said]) => ({ at: s[step], said })),
    ...(c === undefined ? {} : { claims: c }),
    ...(o === undefined ? {} : { observer: o }),
  };
}
