import { clauseOf, deskOf, shown } from './organisation.ts';
import type { Random } from './random.ts';
import { type Both, deed, deedsOf, paragraph, sentence, titleOf } from './words.ts';

/** Rules of a procedure. The first can be told from a free answer; drills test the others by choices, orders and lists. */
export const ruleNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

export const procedureId = (n: number) => `procedure-${String(n + 1).padStart(4, '0')}`;
export const ruleId = (n: number, rule: number) => `${procedureId(n)}/${ruleNames[rule]}`;

/** The full ids of a procedure's rules, of which it has so many. */
export const rulesOf = (n: number, rules: number) => ruleNames.slice(0, rules).map((_, rule) => ruleId(n, rule));

/** What the first rule of the nth procedure wants said. */
export const shownBy = (n: number) => shown[n % shown.length] as (typeof shown)[number];

const moments = ['before', 'arrival', 'conversation', 'afterwards'];

/**
 * `procedure.yaml` and `rules.yaml`.
 * @param count how many rules it has
 * @param clauses how many clauses all sources have
 */
export function headOf(n: number, count: number, clauses: number, random: Random) {
  const names = ruleNames.slice(0, count);
  const cited = names.map((_, rule) => clauseOf((n * count + rule) % clauses));
  const procedure = {
    title: titleOf(n),
    summary: deed(random),
    order: n + 1,
    desks: [deskOf(n)],
    moments: [moments[n % moments.length]],
    sources: [...new Set(cited.map((clause) => clause.split('.')[0]))],
    owner: { zh: '前台主管', en: 'Front desk supervisor' },
    version: 1,
    effective: '2026-01-05',
    review: '2099-01-05',
  };
  const says = deedsOf(random, count);
  const rules = names.map((id, rule) => ({
    id,
    version: 1,
    kind: 'do',
    weight: (rule % 3) + 1,
    source: [cited[rule]],
    says: says[rule] as Both,
    ...(rule === 0 ? { signs: { met: shownBy(n).group } } : {}),
  }));
  return { procedure, rules: { rules } };
}

const leads = {
  zh: ['好的，', '您好，', '请放心，', '明白了，', '没问题，', '行，', '是这样，', '您别急，'],
  en: ['All right, ', 'Hello, ', 'Certainly, ', 'I see, ', 'No problem, ', 'Of course, ', 'Right, ', 'Very well, '],
};
const nothing = {
  zh: ['嗯。', '哦。', '什么事？', '哪位？', '然后呢？', '今天天气不错。', '好。', '您说。'],
  en: ['Hm.', 'Oh.', 'What is it?', 'Who is there?', 'And then?', 'Nice weather today.', 'Good.', 'Go on.'],
};

/** `examples.yaml`: labelled answers of the first rule. */
export function examplesOf(n: number) {
  const group = shownBy(n);
  const labelled = (locale: 'zh' | 'en') => ({
    met: leads[locale].map((lead, at) => `${lead}${group[locale][at % 2]}${locale === 'zh' ? '。' : '.'}`),
    missed: nothing[locale],
  });
  return { [ruleNames[0]]: { zh: labelled('zh'), en: labelled('en') } };
}

const numbers = ['一', '二', '三'];
const section = (is: string, ...parts: string[]) => [`<Section is="${is}">`, ...parts, '</Section>'];
const listed = (tag: string, lines: string[]) => [`<${tag}>`, lines.join('\n'), `</${tag}>`];

/**
 * The page of the nth procedure, in both languages: some 1,200 Han characters.
 * @param count how many procedures there are
 * @param rules how many rules each has
 */
export function pagesOf(n: number, count: number, rules: number, random: Random): Both {
  const many = (times: number, make: (random: Random) => Both) => Array.from({ length: times }, () => make(random));
  const text = {
    when: many(2, (one) => paragraph(one, 2)),
    steps: many(9, sentence),
    heads: many(6, deed),
    say: many(4, deed),
    avoid: many(4, sentence),
    stuck: many(3, (one) => paragraph(one, 2)),
    background: many(2, (one) => paragraph(one, 2)),
  };
  const other = (n * 7 + 1) % count;
  const page = (locale: keyof Both): string => {
    const of = (texts: Both[]) => texts.map((one) => one[locale]);
    const shownIn = (part: number) =>
      rulesOf(n, rules)
        .slice(part * 2, part * 2 + 2)
        .map((id) => `<Rule id="${id}" />`);
    const head = (at: number) =>
      `### ${locale === 'zh' ? `${numbers[at % 3]}、` : ''}${of(text.heads)[at]?.slice(0, -1)}`;
    const steps = [0, 1, 2].flatMap((part) => [
      head(part),
      ...listed(
        'Steps',
        of(text.steps)
          .slice(part * 3, part * 3 + 3)
          .map((step, at) => `${at + 1}. ${step}`),
      ),
      ...shownIn(part),
    ]);
    const stuck = of(text.stuck).flatMap((words, at) => [head(at + 3), words]);
    const link = `<RuleLink id="${ruleId(other, 0)}">${titleOf(other)[locale]}</RuleLink>`;
    const all = [
      ...section('when', ...of(text.when)),
      ...section('steps', ...steps),
      ...section(
        'say',
        ...listed(
          'Say',
          of(text.say).map((one) => `- ${one}`),
        ),
      ),
      ...section(
        'avoid',
        ...listed(
          'Avoid',
          of(text.avoid).map((one) => `- ${one}`),
        ),
      ),
      ...section('stuck', ...stuck),
      ...section('background', ...of(text.background), link),
    ];
    return `${all.join('\n\n')}\n`;
  };
  return { zh: page('zh'), en: page('en') };
}
