import { locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { mendUnknown, type Names } from '../names.ts';
import { nearest } from '../nearest.ts';
import type { Page, Tag } from '../page.ts';
import { error, type Problem } from '../problem.ts';
import type { ProcedureFolder } from '../sources.ts';
import { unknownRule } from './rules.ts';

/** The sections of a procedure's page, in their order. */
export const sections = ['when', 'steps', 'say', 'avoid', 'stuck', 'background'];

/** The components that a page may use, and the attribute that each needs. */
const components: Record<string, string | undefined> = {
  Section: 'is',
  Rule: 'id',
  RuleLink: 'id',
  Steps: undefined,
  Say: undefined,
  Avoid: undefined,
};

function checkTag({ name, attributes, form, place }: Tag): Problem[] {
  if (!/^[A-Z]/.test(name) || form === 'closing') return [];
  const known = Object.keys(components);
  if (!known.includes(name))
    return [
      error(
        place,
        `the component <${name}>`,
        `one of ${known.join(', ')}`,
        mendUnknown(name, known, 'use one of them'),
      ),
    ];
  const needed = components[name];
  if (!needed || attributes[needed]) return [];
  return [error(place, `<${name}> without \`${needed}\``, `<${name} ${needed}="…">`, `write its \`${needed}\``)];
}

/** Opened and never closed, or closed and never opened. */
function checkNesting({ tags }: Page): Problem[] {
  const open: Tag[] = [];
  const problems: Problem[] = [];
  const dangling = ({ name, place }: Tag) =>
    problems.push(error(place, `<${name}> is never closed`, `</${name}> after its content`, `write </${name}>`));
  for (const tag of tags.filter(({ name }) => name in components)) {
    if (tag.form === 'opening') open.push(tag);
    if (tag.form !== 'closing') continue;
    const at = open.findLastIndex(({ name }) => name === tag.name);
    if (at < 0)
      problems.push(
        error(
          tag.place,
          `</${tag.name}> without a beginning`,
          `<${tag.name}> before it`,
          'delete it, or open it first',
        ),
      );
    else open.splice(at).slice(1).forEach(dangling);
  }
  open.forEach(dangling);
  return problems;
}

/** All six sections, each once, in order. */
function checkSections({ tags, at }: Page): Problem[] {
  const found = tags.filter(({ name, form, attributes }) => name === 'Section' && form !== 'closing' && attributes.is);
  const names = found.map(({ attributes }) => attributes.is ?? '');
  const wrong = found.flatMap(({ place }, index) => {
    const name = names[index] ?? '';
    if (!sections.includes(name))
      return [
        error(
          place,
          `the section \`${name}\``,
          `one of ${sections.join(', ')}`,
          mendUnknown(name, sections, 'use one of them'),
        ),
      ];
    const first = names.indexOf(name);
    if (first < index)
      return [
        error(
          place,
          `the section \`${name}\` a second time (first in line ${found[first]?.place.line})`,
          'every section once',
          'join the two',
        ),
      ];
    const before = names.slice(0, index).find((one) => sections.indexOf(one) > sections.indexOf(name));
    if (!before) return [];
    return [
      error(
        place,
        `the section \`${name}\` after \`${before}\``,
        `the order ${sections.join(', ')}`,
        `move it before \`${before}\``,
      ),
    ];
  });
  const missing = sections
    .filter((name) => !names.includes(name))
    .map((name) =>
      error(
        at(0),
        `no section \`${name}\``,
        `the sections ${sections.join(', ')}`,
        `write <Section is="${name}"> in its place`,
      ),
    );
  return [...wrong, ...missing];
}

/** Rules shown twice, of another procedure, or that do not exist; links to rules that do not exist. */
function checkShown(content: Content, { tags, procedure }: Page): Problem[] {
  const seen = new Map<string, Tag>();
  return tags.flatMap((tag) => {
    const { name, attributes, form, place } = tag;
    const id = attributes.id ?? '';
    if (form === 'closing' || !id || (name !== 'Rule' && name !== 'RuleLink')) return [];
    if (!id.includes('/')) {
      const full = `${procedure}/${id}`;
      const there = content.names.rules.get(procedure)?.places.has(full);
      return [
        error(
          place,
          `the rule \`${id}\``,
          'a full id, <procedure>/<rule>',
          there ? `write \`${full}\`` : 'write the procedure before it',
        ),
      ];
    }
    const unknown = unknownRule(content, id, place);
    if (unknown.length > 0 || name === 'RuleLink') return unknown;
    if (!id.startsWith(`${procedure}/`))
      return [
        error(
          place,
          `<Rule> with \`${id}\`, a rule of another procedure`,
          'a rule of this procedure',
          `write <RuleLink id="${id}">…</RuleLink>`,
        ),
      ];
    const first = seen.get(id);
    if (!first) seen.set(id, tag);
    return first
      ? [
          error(
            place,
            `the rule \`${id}\` a second time (first in line ${first.place.line})`,
            'every rule once on the page',
            `delete one, or write <RuleLink id="${id}">…</RuleLink>`,
          ),
        ]
      : [];
  });
}

/** Rules that a language's page does not show. */
function checkHidden({ pages, path }: ProcedureFolder, names: Names | undefined): Problem[] {
  return locales.flatMap((locale) => {
    const page = pages[locale];
    if (!page) return [];
    const shown = new Set(page.tags.filter(({ name }) => name === 'Rule').map(({ attributes }) => attributes.id));
    return [...(names?.places ?? [])].flatMap(([id, place]) => {
      if (shown.has(id)) return [];
      const typed = [...shown].filter((one) => one && !names?.places.has(one)) as string[];
      const slip = nearest(id, typed);
      return [
        error(
          place,
          `the rule \`${id}\`, which ${path}/${locale}.mdx does not show`,
          'every rule once on the page of each language',
          slip ? `mend \`${slip}\` there` : `write <Rule id="${id}" /> where it belongs in ${locale}.mdx`,
        ),
      ];
    });
  });
}

/** What MDX could do and a page must not: modules of its own, expressions other than props. */
function checkModules({ modules }: Page): Problem[] {
  return modules.map(({ place, text }) =>
    error(place, `\`${text}\``, 'no import or export: the page gives all components', 'delete the line'),
  );
}

/** Pages that show rules wrongly or lack sections. */
export function checkPages(content: Content): Problem[] {
  return content.sources.folders.flatMap((folder) => [
    ...checkHidden(folder, content.names.rules.get(folder.id)),
    ...Object.values(folder.pages).flatMap((page) => [
      ...page.tags.flatMap(checkTag),
      ...checkNesting(page),
      ...checkSections(page),
      ...checkShown(content, page),
      ...checkModules(page),
    ]),
  ]);
}
