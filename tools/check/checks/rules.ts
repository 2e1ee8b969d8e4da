import { grouped } from '../../../src/catalogue/per-catalogue.ts';
import { sourcesFile } from '../../../src/schemas/sources.ts';
import { type Citation, citationsOf } from '../citations.ts';
import type { Content, RulePart } from '../content.ts';
import { nearest } from '../nearest.ts';
import { whole } from '../parts.ts';
import { error, type Place, type Problem } from '../problem.ts';

/**
 * A rule id that no rules.yaml has. Says nothing while the rules of its procedure can't be read.
 */
export function unknownRule({ names, sources }: Content, id: string, place: Place): Problem[] {
  const [folder = '', rule] = id.split('/');
  if (!rule) return [];
  const known = names.rules.get(folder);
  if (known?.places.has(id) || known?.sure === false) return [];
  const close = nearest(
    id,
    [...names.rules.values()].flatMap(({ places }) => [...places.keys()]),
  );
  const home = sources.folders.find((one) => one.id === folder)?.path;
  const otherwise = home
    ? `add \`${rule}\` to ${home}/rules.yaml, or cite another rule`
    : `cite a rule of ${[...names.rules.keys()].join(', ')}`;
  return [
    error(
      place,
      `the rule \`${id}\`, which does not exist`,
      home ? `a rule of ${home}/rules.yaml` : 'a rule of one of the procedures',
      close ? `write \`${close}\`` : otherwise,
    ),
  ];
}

function citedProblems(content: Content, { rule, drill, path }: Citation): Problem[] {
  const place = drill.file.place(path);
  const status = content.rules.get(rule)?.data.status ?? 'active';
  if (status === 'active') return unknownRule(content, rule, place);
  return [
    error(
      place,
      `the rule \`${rule}\`, whose status is ${status}`,
      'an active rule: the others are shown but never scored',
      'cite an active rule, or make this one active',
    ),
  ];
}

function undrilled({ rules, sources }: Content, cited: Set<string>): Problem[] {
  if (sources.drills.some(({ file }) => !file.whole)) return [];
  return [...rules.values()].flatMap(({ data, fullId, place }) =>
    data.status !== 'active' || cited.has(fullId)
      ? []
      : [
          error(
            place(['id']),
            `the rule \`${fullId}\` in no drill`,
            'at least one drill that tests it',
            `cite it in a drill, such as drills/${fullId.split('/')[0]}/<name>.quiz.yaml`,
          ),
        ],
  );
}

function withoutNote({ data, place }: RulePart): Problem[] {
  if (data.status === 'active' || data.note) return [];
  return [
    error(
      place(['status']),
      `the status ${data.status} without a note`,
      'a note that says why the rule is not in force or what is doubtful',
      'write `note: { zh: …, en: … }`',
    ),
  ];
}

/** A rule to be watched that nobody may be marked on. */
function watchedInVain({ data, place }: RulePart): Problem[] {
  if (!data.observed || data.status === 'active') return [];
  return [
    error(
      place(['observed']),
      `observed: true on a rule whose status is ${data.status}`,
      'an active rule: the others are never scored and stand on no observation sheet',
      'take `observed` out, or make the rule active',
    ),
  ];
}

/** A clause with a number that its document does not reach. */
function badClauses({ sources }: Content, { data, place }: RulePart): Problem[] {
  const documents = whole(sources.documents, sourcesFile)?.data.sources;
  if (!documents) return [];
  return data.source.flatMap((clause, index) => {
    const [name = '', number] = clause.split('.');
    if (clause === 'house' || !number) return [];
    const last = documents[name]?.clauses ?? 0;
    if (Number(number) >= 1 && Number(number) <= last) return [];
    const range = last > 0 ? `${name}.01 to ${name}.${String(last).padStart(2, '0')}` : 'a document of sources.yaml';
    return [
      error(
        place(['source', index]),
        `the clause ${clause}, which does not exist`,
        range,
        'cite the clause the rule comes from, or house',
      ),
    ];
  });
}

/** A document that a rule cites and the head of the procedure leaves out. */
function unlistedSources(content: Content): Problem[] {
  const rules = grouped(content.rules.values(), ({ folder }) => [folder.id]);
  return content.sources.folders.flatMap(({ id, head }) => {
    const listed = content.catalogue.procedures.get(id)?.sources;
    if (!listed || !head) return [];
    const cited = (rules.get(id) ?? []).flatMap(({ data }) => data.source);
    const missing = new Set(cited.filter((clause) => clause !== 'house').map((clause) => clause.split('.')[0] ?? ''));
    return [...missing]
      .filter((name) => !listed.includes(name))
      .map((name) =>
        error(
          head.place(['sources']),
          `${name} is not listed, but rules of the procedure cite it`,
          'every document that its rules cite',
          `add ${name}`,
        ),
      );
  });
}

/** Rules that are cited wrongly, tested nowhere, or not accounted for. */
export function checkRules(content: Content): Problem[] {
  const citations = content.sources.drills.flatMap(citationsOf);
  const cited = new Set(citations.map(({ rule }) => rule));
  return [
    ...citations.flatMap((citation) => citedProblems(content, citation)),
    ...undrilled(content, cited),
    ...[...content.rules.values()].flatMap((rule) => [
      ...withoutNote(rule),
      ...watchedInVain(rule),
      ...badClauses(content, rule),
    ]),
    ...unlistedSources(content),
  ];
}
