import type { Both } from './words.ts';

/** The desks of the made-up organisation: each stands for one of the trades that a handbook serves. */
const trades = (
  [
    ['物业', 'property'],
    ['中介', 'agency'],
    ['律所', 'law'],
    ['门卫', 'gate'],
    ['信访', 'petition'],
    ['学校', 'school'],
    ['医院', 'hospital'],
    ['酒店', 'hotel'],
    ['银行', 'bank'],
    ['车站', 'station'],
    ['展馆', 'hall'],
    ['工厂', 'works'],
  ] as const
).map(([zh, en]) => ({ id: en, zh, en: en[0]?.toUpperCase() + en.slice(1) }));

/** The desk of the nth procedure. */
export const deskOf = (n: number): string => trades[n % trades.length]?.id ?? '';

/**
 * `desks.yaml`.
 * @param reads the procedures that each desk reads
 */
export function desksFile(reads: (desk: string) => string[]) {
  const desks = trades
    .filter(({ id }) => reads(id).length > 0)
    .map(({ id, zh, en }) => [
      id,
      {
        name: { zh: `${zh}前台`, en: `${en} desk` },
        about: {
          zh: `${zh}的前台，接电话，也接待来人。`,
          en: `The front desk of the ${id}, for callers and visitors.`,
        },
        reads: reads(id),
        company: { zh: `东山${zh}`, en: `Eastern Hill ${en}` },
        alsoCalled: { zh: ['东山'], en: ['Eastern Hill'] },
        companyWords: { zh: [zh], en: [id] },
        opener: { zh: `您好，东山${zh}。`, en: `Hello, Eastern Hill ${en}.` },
        hours: { reply: 18 },
      },
    ]);
  return { desks: Object.fromEntries(desks) };
}

/** The most clauses that twelve documents may have. */
export const mostClauses = 12 * 99;

/** The name of the nth clause of all documents. */
export const clauseOf = (n: number): string => `D${Math.floor(n / 99) + 1}.${String((n % 99) + 1).padStart(2, '0')}`;

/** `sources.yaml` with so many clauses. */
export function sourcesFile(clauses: number) {
  const documents = Array.from({ length: Math.ceil(clauses / 99) }, (_, at) => [
    `D${at + 1}`,
    {
      name: { zh: `接待办法（第${at + 1}册）`, en: `Reception rules, volume ${at + 1}` },
      clauses: Math.min(99, clauses - at * 99),
    },
  ]);
  return { sources: Object.fromEntries(documents) };
}

/** What a free answer may show: groups of wordings, with an answer that shows it. */
export const shown: { group: string; zh: string[]; en: string[] }[] = [
  {
    group: 'tell-head',
    zh: ['我马上告诉主管', '我去请示主管'],
    en: ["I'll tell the supervisor", "I'll ask the supervisor"],
  },
  { group: 'write-down', zh: ['我把这件事记下来', '我现在就登记'], en: ["I'll write this down", "I'll note it now"] },
  { group: 'show-way', zh: ['我带您过去', '我给您指路'], en: ["I'll take you there", "I'll show you the way"] },
  { group: 'offer-seat', zh: ['请您先坐', '您请坐'], en: ['please take a seat', 'do sit down'] },
];

/** `phrases/*.yaml`. */
export const phrasesFile = {
  ...Object.fromEntries(shown.map(({ group, zh, en }) => [group, { zh, en: en.map((one) => one.toLowerCase()) }])),
  constructive: { zh: ['请稍等'], en: ['one moment'] },
};

/** An onboarding path of a desk: what it reads, with a drill of each. */
export function pathFile(desk: string, title: Both, steps: { read: string; drill: string | undefined }[]) {
  return {
    title,
    summary: { zh: `${title.zh}要读的和要练的。`, en: `What to read and practise: ${title.en}.` },
    desk,
    days: steps.map(({ read, drill }, at) => ({
      title: { zh: `第${at + 1}天`, en: `Day ${at + 1}` },
      steps: [{ read }, ...(drill ? [{ drill, bar: 0.8 }] : [])],
    })),
  };
}
