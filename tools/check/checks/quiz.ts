import { type QuizItem, quizItem } from '../../../src/schemas/quiz.ts';
import { locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { unknownName } from '../names.ts';
import { type Part, parts } from '../parts.ts';
import { error, type Problem } from '../problem.ts';
import { valueAt } from '../yaml-file.ts';

type Item<Kind extends QuizItem['kind']> = Part<Extract<QuizItem, { kind: Kind }>>;

/** Blanks in the line must be __1__ to __n__ in both languages, one for each of `blanks`. */
function checkFill({ data, place }: Item<'fill'>): Problem[] {
  const wanted = data.blanks.map((_, index) => `__${index + 1}__`);
  return locales.flatMap((locale) => {
    const marks = [...data.line[locale].matchAll(/_{2,}\s*\d*\s*_{0,2}/g)].map(([mark]) => mark);
    if ([...marks].sort().join() === [...wanted].sort().join()) return [];
    return [
      error(
        place(['line', locale]),
        marks.length > 0 ? `the blanks ${marks.join(' ')}` : 'no blank',
        `each of ${wanted.join(' ')} once, as \`blanks\` has ${wanted.length}`,
        'mark every blank in the line, or change `blanks`',
      ),
    ];
  });
}

function checkSpot({ data, place }: Item<'spot'>): Problem[] {
  const silent = data.lines.flatMap((line, index) => {
    if (line.breaks && !line.why)
      return [
        error(
          place(['lines', index]),
          'a line with `breaks` but without `why`',
          'how it breaks the rule, and what to say instead',
          'write `why: { zh: …, en: … }`',
        ),
      ];
    if (line.breaks && line.who === 'visitor')
      return [
        error(
          place(['lines', index, 'who']),
          'a visitor who breaks a rule',
          'rules bind the clerk',
          'write `who: clerk`, or delete `breaks`',
        ),
      ];
    return [];
  });
  const clean = data.lines.some((line) => line.breaks)
    ? []
    : [
        error(
          place(['lines']),
          'no line breaks a rule',
          'at least one line to find',
          'write `breaks` and `why` in the line that does',
        ),
      ];
  return [...silent, ...clean];
}

function checkSort({ data, place }: Item<'sort'>): Problem[] {
  const buckets = data.buckets.map(({ id }) => id);
  return data.cards.flatMap(({ bucket }, index) =>
    buckets.includes(bucket)
      ? []
      : [unknownName(place(['cards', index, 'bucket']), 'bucket', bucket, buckets, '`buckets` above')],
  );
}

/** Two pairs with the same text on a side can't be told apart. */
function checkMatch({ data, place }: Item<'match'>): Problem[] {
  return (['left', 'right'] as const).flatMap((side) =>
    data.pairs.flatMap((pair, index) => {
      const first = data.pairs.findIndex((one) => locales.some((locale) => one[side][locale] === pair[side][locale]));
      if (first === index) return [];
      return [
        error(
          place(['pairs', index, side]),
          `the same text as in the pair \`${data.pairs[first]?.id}\``,
          'a different text in every pair, or the match has two right answers',
          'change one of the two, or ask with `kind: sort`',
        ),
      ];
    }),
  );
}

/** The first shift begins the month, and each later than the one before. */
function checkRota({ data, place }: Item<'rota'>): Problem[] {
  return data.shifts.flatMap(({ from }, index) => {
    const before = data.shifts[index - 1]?.from ?? 0;
    if (index === 0 ? from === 1 : from > before) return [];
    return [
      error(
        place(['shifts', index, 'from']),
        `a shift from day ${from}`,
        index === 0
          ? 'day 1, so that every day of the month has somebody'
          : `a day after ${before}, where the one above begins`,
        'put the shifts in the order of the month',
      ),
    ];
  });
}

/** Two options that fall on one day would both be right. */
function checkTerm({ data, place }: Item<'term'>): Problem[] {
  return data.wrong.flatMap(({ days }, index) =>
    days === data.days || data.wrong.findIndex((one) => one.days === days) < index
      ? [
          error(
            place(['wrong', index, 'days']),
            `${days} days, which another option has`,
            'a different number in every option',
            'change it, or delete the option',
          ),
        ]
      : [],
  );
}

/** The question of a dated item names its day in both languages. */
function checkDated({ data, place }: Item<'rota' | 'term'>): Problem[] {
  return locales.flatMap((locale) =>
    data.asks[locale].includes('__day__')
      ? []
      : [
          error(
            place(['asks', locale]),
            'a question without its day',
            '__day__ where the day is to stand',
            'write __day__ in the question',
          ),
        ],
  );
}

function checkDraw(file: Item<'sort'>['file']): Problem[] {
  const draw = valueAt(file.raw, ['draw']);
  const items = valueAt(file.raw, ['items']);
  const count = Array.isArray(items) ? items.length : 0;
  if (typeof draw !== 'number' || draw <= count) return [];
  return [
    error(
      file.place(['draw']),
      `\`draw: ${draw}\`, but there are ${count} items`,
      `${count} or fewer`,
      'write more items, or draw fewer',
    ),
  ];
}

/** Quiz items that can't be answered rightly. Choices and orders are looked at with those of role-plays. */
export function checkQuizzes({ sources }: Content): Problem[] {
  return sources.drills
    .filter(({ kind }) => kind === 'quiz')
    .flatMap(({ file }) => [
      ...checkDraw(file),
      ...parts(file, ['items'], quizItem).flatMap((part) => {
        const { data } = part;
        if (data.kind === 'fill') return checkFill({ ...part, data });
        if (data.kind === 'spot') return checkSpot({ ...part, data });
        if (data.kind === 'sort') return checkSort({ ...part, data });
        if (data.kind === 'rota') return [...checkRota({ ...part, data }), ...checkDated({ ...part, data })];
        if (data.kind === 'term') return [...checkTerm({ ...part, data }), ...checkDated({ ...part, data })];
        return data.kind === 'match' ? checkMatch({ ...part, data }) : [];
      }),
    ]);
}
