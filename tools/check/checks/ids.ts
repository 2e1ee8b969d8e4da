import type { Content } from '../content.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { reach } from '../walk.ts';
import { valueAt, type YamlFile } from '../yaml-file.ts';

/** What must have different ids within one file: every pattern of a group shares one set of names. */
const groups: Record<string, { what: string; patterns: string[][] }[]> = {
  roleplay: [
    { what: 'turn', patterns: [['turns', '*']] },
    { what: 'ending', patterns: [['endings', '*']] },
    { what: 'action', patterns: [['turns', '*', 'actions', '*']] },
    { what: 'field', patterns: [['turns', '*', 'fields', '*']] },
  ],
  quiz: [
    { what: 'item', patterns: [['items', '*']] },
    ...['action', 'pair', 'bucket', 'card'].map((what) => ({ what, patterns: [['items', '*', `${what}s`, '*']] })),
  ],
  checklist: [
    ...['blank', 'fact', 'phase'].map((what) => ({ what, patterns: [[`${what}s`, '*']] })),
    // In the record both go by their ids.
    {
      what: 'case or disruption',
      patterns: [
        ['cases', '*'],
        ['disruptions', '*'],
      ],
    },
    { what: 'action', patterns: [['disruptions', '*', 'actions', '*']] },
    {
      what: 'item',
      patterns: [
        ['phases', '*', 'items', '*'],
        ['decoys', '*'],
      ],
    },
  ],
};

function twice(place: Place, what: string, id: string, first: Place): Problem {
  const where = first.file === place.file ? `in line ${first.line}` : `in ${first.file}:${first.line}`;
  return error(
    place,
    `the ${what} \`${id}\` a second time (first ${where})`,
    'every id once',
    'rename or delete one of the two',
  );
}

/** Ids that stand twice among some values; those of lists that lie apart (two turns' actions) may be alike. */
function doubles(file: YamlFile, what: string, patterns: string[][]): Problem[] {
  const seen = new Map<string, Place>();
  return patterns
    .flatMap((pattern) =>
      reach(file.raw, pattern).map((step) => ({ ...step, apart: pattern.length === 4 && what !== 'item' })),
    )
    .flatMap(({ path, apart }) => {
      const id = valueAt(file.raw, [...path, 'id']);
      if (typeof id !== 'string') return [];
      const key = `${apart ? path[1] : ''} ${id}`;
      const place = file.place([...path, 'id']);
      const first = seen.get(key);
      if (first) return [twice(place, what, id, first)];
      seen.set(key, place);
      return [];
    });
}

/** Phrase groups are one set of names over all files. */
function phraseDoubles(files: YamlFile[]): Problem[] {
  const seen = new Map<string, Place>();
  return files.flatMap((file) =>
    reach(file.raw, ['*']).flatMap(({ path }) => {
      const name = String(path[0]);
      const place = file.place(path, 'key');
      const first = seen.get(name);
      if (first) return [twice(place, 'phrase group', name, first)];
      seen.set(name, place);
      return [];
    }),
  );
}

/** Ids that are used twice. */
export function checkIds({ sources }: Content): Problem[] {
  const { folders, drills, phrases } = sources;
  const first = new Map<string, string>();
  const sameDrill = drills.flatMap(({ id, file }) => {
    const before = first.get(id);
    if (!before) first.set(id, file.path);
    const place = { file: file.path, line: 1, col: 1 };
    return before ? [twice(place, 'drill', id, { ...place, file: before })] : [];
  });
  return [
    ...folders.flatMap(({ rules }) => (rules ? doubles(rules, 'rule', [['rules', '*']]) : [])),
    ...drills.flatMap(({ kind, file }) =>
      (groups[kind] ?? []).flatMap(({ what, patterns }) => doubles(file, what, patterns)),
    ),
    ...phraseDoubles(phrases),
    ...sameDrill,
  ];
}
