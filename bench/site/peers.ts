/** A row of the table: what is measured, what it should be, what others reach. */
export interface Row {
  what: string;
  target: string;
  /** In the order of {@link peers}; a dash where it was not measured. */
  others: readonly [string, string, string, string, string];
}

/** The others, measured once on 40 pages of Chinese prose, on the same line and slowdown; not measured again here. */
export const peers = ['bare Astro', 'Starlight 0.42', 'VitePress', 'Docusaurus', 'H5P branching/set'] as const;

/** By the name of the row. */
export const rows = {
  weight: {
    what: 'handbook page: bytes / requests / framework JS',
    target: '≤ 14 KB / ≤ 3 / 0 KB',
    others: ['2.5 KB / 1', '42.6 KB / 10', '147 KB / 9', '221 KB / 22', '–'],
  },
  lcp: {
    what: 'handbook page: LCP',
    target: '≤ 0.9 s',
    others: ['0.81 s', '1.56 s', '2.02 s', '1.77 s', '–'],
  },
  talk: {
    what: 'role-play: all bytes, with scorer, rules, scene',
    target: '≤ 36 KB',
    others: ['11 KB (toy)', '50 KB (toy)', '149 KB (toy)', '214 KB (toy)', '433 / 501 KB'],
  },
  ready: {
    what: 'role-play: ready for input',
    target: '≤ 1.7 s',
    others: ['2.0 s (1.3 preloaded)', '2.7 s', '2.4 s', '4.0 s', '6.4 / 7.8 s'],
  },
  calm: {
    what: 'total blocking time / layout shift',
    target: '0 ms / ≤ 0.01',
    others: ['0 ms', '0 ms', '157–377 ms', '445 ms', '267–462 ms'],
  },
  cold: {
    what: 'search: typing to first result, cold',
    target: '≤ 2.0 s',
    others: ['4.3 s', '4.3 s', '0.9 s', '2.5 s', '–'],
  },
  again: {
    what: 'search: second visit / offline',
    target: '≤ 0.15 s',
    others: ['1.4 s', '1.4 s', '0.25 s', '0.1 s', '–'],
  },
  recall: {
    what: 'search: recall / precision across word bounds',
    target: '1.00 / ≥ 0.99',
    others: ['1.00 / 0.47', '1.00 / 0.47', '0.20 / 1.00', '0.91 / 0.45', '–'],
  },
  output: {
    what: 'output at 2,000 pages',
    target: '≤ 60 MB',
    others: ['43 MB', '676 MB', '1.74 GB', '–', '–'],
  },
  build: {
    what: 'build of 40 → 400 → 2,000 pages',
    target: 'linear, ≤ 1.3 × floor',
    others: ['3.6 → 6.8 → 27 s', '3.9 → 10 → 74 s', '4.3 → 20 → 238 s', '20 → 46 → 195 s', '–'],
  },
} as const satisfies Record<string, Row>;

export type RowName = keyof typeof rows;
