import { deskOf } from './organisation.ts';
import { procedureId, shownBy } from './procedure.ts';
import { pick, type Random } from './random.ts';
import { type Both, deedsOf, sentence, titleOf } from './words.ts';

const named = (n: number, name: Both): Both => ({
  zh: `${titleOf(n).zh}：${name.zh}`,
  en: `${titleOf(n).en}: ${name.en}`,
});

/** Three options, one of them right, in any place. */
function options(random: Random) {
  const [right, ...wrong] = deedsOf(random, 3);
  const list = [{ text: right, right: true }, ...wrong.map((text) => ({ text, why: sentence(random) }))];
  return list.toSorted(() => random() - 0.5);
}

/**
 * A quiz: a choice for every rule, and three at least.
 * @param rules full ids
 */
export function quizOf(n: number, name: Both, rules: readonly string[], random: Random) {
  return {
    title: named(n, name),
    summary: sentence(random),
    desk: deskOf(n),
    minutes: 5,
    ...(rules.length > 10 ? { draw: 10 } : {}),
    items: Array.from({ length: Math.max(3, rules.length) }, (_, at) => ({
      id: `item-${at + 1}`,
      kind: 'choice',
      asks: sentence(random),
      rules: [rules[at % rules.length]],
      explain: sentence(random),
      options: options(random),
    })),
  };
}

const faces = ['woman', 'man', 'elder', 'young'] as const;
const scenes = ['phone', 'counter', 'gate', 'meeting-room'] as const;

/** A role-play of three turns: an answer in one's own words, a choice, an order. */
export function talkOf(n: number, name: Both, rules: readonly string[], random: Random) {
  const rule = (at: number) => rules[at % rules.length];
  const said = shownBy(n);
  const turn = (id: string, mood: string) => ({ id, mood, says: sentence(random), task: sentence(random) });
  return {
    title: named(n, name),
    summary: sentence(random),
    desk: deskOf(n),
    scene: pick(random, scenes),
    minutes: 5,
    persona: { name: { zh: '王女士', en: 'Ms Wang' }, who: sentence(random), face: pick(random, faces) },
    intro: sentence(random),
    start: 'answer',
    turns: [
      {
        ...turn('answer', 'calm'),
        asks: 'reply',
        expects: [rule(0)],
        model: { zh: `您好，${said.zh[0]}。`, en: `Hello, ${said.en[0]}.` },
        next: { good: 'choose', weak: 'choose', bad: 'end:poor' },
      },
      {
        ...turn('choose', 'worried'),
        asks: 'choice',
        expects: [rule(1)],
        options: options(random),
        next: 'order',
      },
      {
        ...turn('order', 'calm'),
        asks: 'order',
        actions: deedsOf(random, 3).map((text, at) => ({ id: `action-${at + 1}`, text })),
        before: [{ first: 'action-1', later: 'action-3', rule: rule(2), why: sentence(random) }],
        next: 'end:done',
      },
    ],
    endings: [
      { id: 'done', mood: 'pleased', title: { zh: '办成了', en: 'Done' }, says: sentence(random) },
      { id: 'poor', mood: 'upset', title: { zh: '没办成', en: 'Not done' }, says: sentence(random) },
    ],
  };
}

/** A checklist of two phases. */
export function checklistOf(n: number, name: Both, rules: readonly string[], random: Random) {
  const items = deedsOf(random, 6).map((text, at) => ({
    id: `item-${at + 1}`,
    text,
    rule: rules[at % rules.length],
    role: 'clerk',
    ...(at === 5 ? { when: { urgent: true } } : {}),
  }));
  return {
    title: named(n, name),
    summary: sentence(random),
    desk: deskOf(n),
    use: 'readDo',
    event: { zh: '客人进门', en: 'The guest comes in' },
    blanks: [{ id: 'date', label: { zh: '日期', en: 'Date' } }],
    roles: { clerk: { zh: '前台', en: 'Clerk' } },
    facts: [{ id: 'urgent', asks: { zh: '急不急？', en: 'Is it urgent?' }, usual: false }],
    phases: [
      { id: 'before', title: { zh: '进门之前', en: 'Before' }, items: items.slice(0, 3) },
      { id: 'after', title: { zh: '进门之后', en: 'After' }, items: items.slice(3) },
    ],
    cases: [{ id: 'quick', tells: sentence(random), facts: { urgent: true } }],
    decoys: deedsOf(random, 2).map((text, at) => ({ id: `decoy-${at + 1}`, text, why: sentence(random) })),
  };
}

/** A drill as its file has it. */
export interface DrillFile {
  id: string;
  kind: 'quiz' | 'roleplay' | 'checklist';
  data: object;
}

const kinds = ['quiz', 'roleplay', 'checklist'] as const;

/** The drills of a procedure that has some of its own: a quiz on all its rules first, then the kinds in turn. */
export function drillsOf(n: number, count: number, rules: readonly string[], random: Random): DrillFile[] {
  return Array.from({ length: count }, (_, at): DrillFile => {
    const kind = kinds[at % kinds.length] as DrillFile['kind'];
    const name = { zh: `练习${at + 1}`, en: `drill ${at + 1}` };
    const makes = {
      quiz: () => quizOf(n, name, rules, random),
      roleplay: () => talkOf(n, name, rules, random),
      checklist: () => checklistOf(n, name, rules, random),
    };
    return { id: `${procedureId(n)}/drill-${at + 1}`, kind, data: makes[kind]() };
  });
}
