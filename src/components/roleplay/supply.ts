import type { Opening, TalkBundle } from '../../catalogue/bundle.ts';
import type { Answer } from '../../schemas/answer.ts';
import { fetchLanguage } from '../../scoring/languages/fetch.ts';
import type { PhraseTable, ScorableRule, Scorer } from '../../scoring/types.ts';
import { fetchPhrases, fetchPlay } from '../drill/fetch-json.ts';
import type { Step } from '../drill/step.ts';
import { once, onceEach } from '../site/once.ts';

type Late = typeof import('./late.ts');

/** A talk with all its turns, and the part of its island that comes late. */
export interface Whole {
  bundle: TalkBundle;
  late: Late;
}

/** What marks the answers to one turn. */
export interface Judge extends Whole {
  mark(said: Answer): Step;
}

/** What a talk fetches while it goes on, each thing once. */
export interface Supply {
  /** @throws when the network or the server does not give it; asking again tries again */
  whole(): Promise<Whole>;
  /** The same. */
  judge(at: string): Promise<Judge>;
  /** Makes the judges of turns ready before they are asked for, instead of those named before; what can't be fetched is left to the asking. */
  warm(...turns: string[]): Promise<void>;
}

/** Several things, or the first failure when none is on its way any more: whoever tries again then asks for all of it anew. */
async function together<Things extends readonly unknown[] | []>(coming: Things) {
  await Promise.allSettled(coming);
  return Promise.all(coming);
}

/** Until the page has nothing else to do, or soon. */
const idle = () =>
  new Promise<void>((go) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => go(), { timeout: 500 });
    else setTimeout(go);
  });

/** The model answer of a turn, clause by clause for each group of phrases, and whole for each rule: what a judge does, in small pieces. */
function* piecesOf({ drill, rules }: TalkBundle, at: string, groups: string[]): Generator<[string, ScorableRule[]]> {
  const turn = drill.turns.find(({ id }) => id === at);
  if (turn?.asks !== 'reply') return;
  const clauses = turn.model.split(/(?<=\p{P})/u);
  for (const clause of clauses) yield [clause, []];
  for (const met of groups) for (const clause of clauses) yield [clause, [{ id: met, kind: 'do', signs: { met } }]];
  for (const id of [...turn.expects, ...turn.guards]) yield [turn.model, rules[id] ? [rules[id]] : []];
}

/**
 * Where a talk gets its turns, its scorer and its phrases. A turn waits for its own phrases and no others.
 * @param base the site's base with the language, without a slash at its end
 */
export function supplyOf({ id, locale, needs }: Opening, base: string): Supply {
  const talk = once(async () => (await fetchPlay<{ bundle: TalkBundle }>(base, id)).bundle);
  const late = once(() => import('./late.ts'));
  const language = once(() => fetchLanguage(locale));
  const part = onceEach((number: number) => fetchPhrases(base, id, number));
  const phrases: PhraseTable = {};
  let scorer: Scorer | undefined;

  const whole = async (): Promise<Whole> => {
    const [bundle, code] = await together([talk(), late()]);
    return { bundle, late: code };
  };
  /** Fetches the phrases of a turn, and names their groups. */
  const phrasesOf = async (turn: string): Promise<string[]> => {
    const wanted = needs[turn] ?? (await talk()).needs[turn] ?? [];
    const tables = await together(wanted.map(part));
    Object.assign(phrases, ...tables);
    return tables.flatMap(Object.keys);
  };
  const fetched = (turn: string) => together([whole(), language(), phrasesOf(turn)]);
  const judge = async (turn: string): Promise<Judge> => {
    const [{ bundle, late }, read] = await fetched(turn);
    const { facts, vocabulary } = bundle;
    scorer ??= late.compileScorer({ language: read, phrases, vocabulary, facts });
    const marking = scorer;
    return { bundle, late, mark: (said) => late.stepOf(bundle, marking, turn, said) };
  };
  let wave = 0;
  /**
   * Marks the model answer in the page's idle moments: patterns are made when a text first asks for them, and all at once they would
   * keep a slow phone from the typing. It ends where another turn is made ready.
   */
  const rehearse = async (at: string, mine: number) => {
    const [, , groups] = await fetched(at);
    await idle();
    const { bundle } = await judge(at);
    for (const [text, rules] of piecesOf(bundle, at, groups)) {
      await idle();
      if (mine !== wave) return;
      scorer?.score(rules, text);
    }
  };
  const warm = async (...turns: string[]) => {
    wave += 1;
    const mine = wave;
    await Promise.all(turns.map((at) => rehearse(at, mine).catch(() => {})));
  };
  return { whole, judge, warm };
}
