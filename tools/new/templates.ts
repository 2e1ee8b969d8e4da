import type { FullRule, Kind } from '../../src/catalogue/catalogue.ts';
import type { Text } from '../../src/schemas/text.ts';

/** What a starting file is made of. */
export interface Given {
  desk: string;
  /** Active rules of the procedure, in the order of its page; at least one. */
  rules: FullRule[];
}

const text = (zh: string, en: string): Text => ({ zh, en });
const sentence = ({ says }: FullRule): Text => text(says.zh, says.en);

/** The rule at a place; where there are fewer, from the beginning again. */
function pick(rules: readonly FullRule[], index: number): FullRule {
  const rule = rules[index % rules.length];
  if (!rule) throw new Error('A drill needs at least one active rule.');
  return rule;
}

/** One right option that says the rule, one wrong. */
function options(rule: FullRule) {
  return [
    { text: sentence(rule), right: true },
    {
      text: text('换成一种常见的错误做法。', 'Write a common mistake here.'),
      why: text('说明这样做为什么不对。', 'Say why it is wrong.'),
    },
  ];
}

/** Three actions; the first comes before the last. */
function order(rule: FullRule) {
  return {
    actions: [
      { id: 'first', text: text('先做的事', 'What comes first') },
      { id: 'second', text: text('接着做的事', 'What comes next') },
      { id: 'third', text: text('最后做的事', 'What comes last') },
    ],
    before: [
      {
        first: 'first',
        later: 'third',
        rule: rule.fullId,
        why: text('说明为什么先做这一件。', 'Say why this comes first.'),
      },
    ],
  };
}

/** The list that a rule belongs to in a turn: duties are expected, prohibitions guarded. */
function tested(rule: FullRule) {
  return rule.kind === 'do' ? { expects: [rule.fullId] } : { guards: [rule.fullId] };
}

function roleplay({ desk, rules }: Given) {
  const said = {
    says: text('写来访者说的话。', 'Write what the visitor says.'),
    task: text('写学员现在要做什么。', 'Write what the trainee is to do now.'),
  };
  const choice = (id: string, index: number, next: unknown) => {
    const rule = pick(rules, index);
    return { id, asks: 'choice', mood: 'calm', ...said, ...tested(rule), options: options(rule), next };
  };
  return {
    title: text('角色扮演的标题', 'Title of the role-play'),
    summary: text('一句话说明练什么。', 'One sentence on what it trains.'),
    desk,
    scene: 'counter',
    minutes: 5,
    persona: {
      name: text('王女士', 'Ms Wang'),
      who: text('来访者，一句话介绍', 'The visitor, in one line'),
      face: 'woman',
    },
    facts: { room: text('A302', 'A302') },
    intro: text('写学员事先知道的情况。', 'Write what the trainee knows beforehand.'),
    start: 'opening',
    turns: [
      choice('opening', 0, { good: 'middle', weak: 'middle', bad: 'end:badly' }),
      choice('middle', 1, 'closing'),
      { id: 'closing', asks: 'order', mood: 'pleased', ...said, ...order(pick(rules, 2)), next: 'end:well' },
    ],
    endings: [
      {
        id: 'well',
        mood: 'pleased',
        title: text('顺利', 'It went well'),
        says: text('写结束时来访者说的话。', 'Write the last words.'),
      },
      {
        id: 'badly',
        mood: 'upset',
        title: text('不欢而散', 'It went badly'),
        says: text('写不满的来访者说的话。', 'Write what the upset visitor says.'),
      },
    ],
  };
}

function quiz({ desk, rules }: Given) {
  const item = (id: string, kind: string, index: number) => ({
    id,
    kind,
    asks: text('写问题。', 'Write the question.'),
    rules: [pick(rules, index).fullId],
    explain: sentence(pick(rules, index)),
  });
  const also = { text: text('再写一个对的做法。', 'Write another right one.'), right: true };
  return {
    title: text('小测验的标题', 'Title of the quiz'),
    summary: text('一句话说明考什么。', 'One sentence on what it asks.'),
    desk,
    minutes: 3,
    items: [
      { ...item('one-right', 'choice', 0), options: options(pick(rules, 0)) },
      { ...item('all-right', 'choices', 1), options: [also, ...options(pick(rules, 1))] },
      { ...item('in-order', 'order', 2), ...order(pick(rules, 2)) },
    ],
  };
}

function checklist({ desk, rules }: Given) {
  const item = (id: string, index: number) => ({
    id,
    text: sentence(pick(rules, index)),
    rule: pick(rules, index).fullId,
    role: 'clerk',
  });
  const decoy = (id: string) => ({
    id,
    text: text('写一件看似该做、其实不该做的事。', 'Write what looks right and is not.'),
    why: text('说明为什么不该做。', 'Say why it does not belong.'),
  });
  return {
    title: text('清单的标题', 'Title of the checklist'),
    summary: text('一句话说明用在哪里。', 'One sentence on what it is for.'),
    desk,
    use: 'readDo',
    event: text('来访者到达', 'The visitor arrives'),
    blanks: [{ id: 'date', label: text('日期', 'Date') }],
    roles: { clerk: text('前台', 'Front desk') },
    facts: [{ id: 'urgent', asks: text('事情急吗？', 'Is it urgent?'), usual: false }],
    phases: [
      { id: 'before', title: text('之前', 'Before'), items: [item('prepare', 0)] },
      { id: 'during', title: text('当中', 'During'), items: [{ ...item('hurry', 1), due: 0, when: { urgent: true } }] },
    ],
    cases: [{ id: 'hurried', tells: text('写一件急事。', 'Write an urgent case.'), facts: { urgent: true } }],
    decoys: [decoy('needless'), decoy('too-early')],
  };
}

/** A small, complete drill of a kind, for an author to write over. */
export const templates: Record<Kind, (given: Given) => object> = { roleplay, quiz, checklist };
