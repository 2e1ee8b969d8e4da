import { placeholders } from '../../../src/catalogue/fill.ts';
import type { Desk } from '../../../src/schemas/desks.ts';
import { slug } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Mention, Page } from '../page.ts';
import { error, type Problem } from '../problem.ts';
import { everyValue } from '../walk.ts';
import { type Path, valueAt, type YamlFile } from '../yaml-file.ts';

/** The names that a text at a desk, in a drill with these facts, may use. */
function namesFor(desk: Desk | undefined, facts: readonly string[] = []): string[] | undefined {
  return (
    desk && [
      ...placeholders(desk, 'zh').keys(),
      ...facts.filter((fact) => slug.safeParse(fact).success).map((fact) => `fact.${fact}`),
    ]
  );
}

/** Every placeholder of a file's texts, with the name in it; of a brace without its partner, what stands there. */
function* used(raw: unknown, below: Path): Generator<{ path: Path; name: string; whole: boolean }> {
  for (const { path, value } of everyValue(raw, below)) {
    if (typeof value !== 'string') continue;
    for (const [, name = ''] of value.matchAll(/\{([^{}]*)\}/g)) yield { path, name, whole: true };
    const [half] = value.replace(/\{[^{}]*\}/g, '').match(/\{.{0,12}|.{0,12}\}/) ?? [];
    if (half) yield { path, name: half, whole: false };
  }
}

function mend(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  if (close) return `write ${close}`;
  return known.length > 0 ? 'write one of them, or leave the braces out' : 'write the words themselves';
}

function unknown(file: YamlFile, path: Path, name: string, known: readonly string[], where: string): Problem {
  const braced = known.map((one) => `{${one}}`);
  const expected = braced.length > 0 ? `one of ${braced.join(', ')} (${where})` : `no placeholder: ${where}`;
  return error(file.place(path), `the placeholder {${name}}`, expected, mend(`{${name}}`, braced));
}

function halved(file: YamlFile, path: Path, half: string): Problem {
  return error(
    file.place(path),
    `a brace without its partner: ${half}`,
    '{name}, both braces',
    'write the other brace, or leave both out',
  );
}

/** A part of a file, checked against the names known there. */
function checkUses(file: YamlFile, below: Path, known: string[] | undefined, where: string): Problem[] {
  if (!known) return [];
  return [...used(valueAt(file.raw, below), below)].flatMap(({ path, name, whole }) => {
    if (!whole) return [halved(file, path, name)];
    return known.includes(name) ? [] : [unknown(file, path, name, known, where)];
  });
}

/** The facts of a checklist whose answers can be put into a text: all but yes and no. */
function shownFacts(facts: readonly unknown[]): string[] {
  return facts.flatMap((fact) => {
    const { id, kind = 'yesno' } = (fact ?? {}) as { id?: unknown; kind?: unknown };
    return typeof id === 'string' && kind !== 'yesno' ? id : [];
  });
}

function checkDrills({ sources, catalogue }: Content): Problem[] {
  return sources.drills.flatMap(({ file }) => {
    const id = String(valueAt(file.raw, ['desk']));
    const own = valueAt(file.raw, ['facts']);
    const isTalk = !Array.isArray(own);
    const facts = Array.isArray(own) ? shownFacts(own) : Object.keys((own as object | undefined) ?? {});
    const known = namesFor(catalogue.desks.get(id), facts);
    const where = `at the desk \`${id}\`${facts.length > 0 ? ', with the facts of this drill' : ''}`;
    // What a fact says is put in for a placeholder; it is not filled in itself.
    const plainFacts = isTalk ? checkUses(file, ['facts'], [], 'a fact is what placeholders are filled with') : [];
    const rest = checkUses(file, [], known, where).filter(
      ({ line, col }) => !plainFacts.some((one) => one.line === line && one.col === col),
    );
    return [...plainFacts, ...rest];
  });
}

/** Rules are shown on their page with the names of its first desk, and in drills with those of the drill's. */
function checkRules({ sources, catalogue, rules, drills }: Content): Problem[] {
  const home = sources.folders.flatMap(({ id, rules: file }) => {
    const desk = catalogue.procedures.get(id)?.desks[0] ?? '';
    return file
      ? checkUses(file, [], namesFor(catalogue.desks.get(desk)), `at the desk \`${desk}\`, the first of the procedure`)
      : [];
  });
  const away = drills.flatMap(({ drill, file }) => {
    const desk = drill.data.desk;
    const known = namesFor(catalogue.desks.get(desk));
    const mentioned = new Set(file.text.match(/[a-z0-9-]+\/[a-z0-9-]+/g));
    const cited = [...mentioned].flatMap((id) => rules.get(id) ?? []);
    return cited.flatMap((rule) =>
      checkUses(
        rule.file,
        [...rule.path, 'says'],
        known,
        `at the desk \`${desk}\` of the drill \`${drill.id}\`, which cites the rule`,
      ),
    );
  });
  return [...home, ...away];
}

function checkProse(page: Page, known: string[]): Problem[] {
  const props = known.map((name) => `{props.${name}}`);
  return page.expressions.flatMap(({ text, place }: Mention) => {
    if (known.some((name) => text === `props.${name}`)) return [];
    const bare = known.includes(text) ? `write {props.${text}}` : mend(`{${text}}`, props);
    return [error(place, `the placeholder {${text}}`, `one of ${props.join(', ')}`, bare)];
  });
}

/** Placeholders that nothing fills. */
export function checkPlaceholders(content: Content): Problem[] {
  const { folders, desks, phrases, paths } = content.sources;
  const plain = 'nothing is filled in here';
  return [
    ...checkDrills(content),
    ...checkRules(content),
    ...folders.flatMap(({ id, pages, head }) => {
      const known = namesFor(content.catalogue.desks.get(content.catalogue.procedures.get(id)?.desks[0] ?? ''));
      const prose = known ? Object.values(pages).flatMap((page) => checkProse(page, known)) : [];
      return [...prose, ...(head ? checkUses(head, [], known, 'at the first desk of the procedure') : [])];
    }),
    ...[desks, ...phrases, ...paths.map(({ file }) => file)].flatMap((file) =>
      file ? checkUses(file, [], [], plain) : [],
    ),
  ];
}
