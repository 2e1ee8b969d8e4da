import type { Desk } from '../../../src/schemas/desks.ts';
import { type Locale, locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { error, type Place, type Problem, warning } from '../problem.ts';
import { everyValue } from '../walk.ts';
import { valueAt, type YamlFile } from '../yaml-file.ts';

/** The ways a deadline of `n` hours is written out. */
function written(n: number, locale: Locale): RegExp {
  return locale === 'zh' ? new RegExp(`(?<!\\d)${n} ?(个)?小时`) : new RegExp(`\\b${n}[ -]hours?\\b`, 'i');
}

/**
 * Names and deadlines of the desk that are written out: they would stay when `desks.yaml` changes.
 * @param braces how a placeholder is written there
 */
function checkText(
  text: string,
  locale: Locale,
  desk: Desk,
  place: Place,
  braces: (name: string) => string,
): Problem[] {
  const company = text.includes(desk.company[locale])
    ? [
        error(
          place,
          `the company’s name “${desk.company[locale]}” written out`,
          `${braces('company')}, so that the name changes everywhere at once`,
          `write ${braces('company')}`,
        ),
      ]
    : [];
  const deadlines = Object.entries(desk.hours).flatMap(([name, hours]) => {
    const [found] = written(hours, locale).exec(text) ?? [];
    if (!found) return [];
    const filled = braces(`hours.${name}`);
    return [
      warning(place, `“${found}” written out`, `${filled}, if the deadline \`${name}\` is meant`, `write ${filled}`),
    ];
  });
  return [...company, ...deadlines];
}

/**
 * The texts in two languages of a file; lists of accepted wordings are none. What a rule said in earlier versions writes
 * its deadlines out (checks/history.ts).
 */
function checkFile(file: YamlFile, desk: Desk): Problem[] {
  return [...everyValue(file.raw)].flatMap(({ path, value }) => {
    const locale = locales.find((one) => one === path.at(-1));
    if (!locale || typeof value !== 'string') return [];
    const said = path.includes('history') ? { ...desk, hours: {} } : desk;
    return checkText(value, locale, said, file.place(path), (name) => `{${name}}`);
  });
}

/** What `desks.yaml` says and a text repeats. */
export function checkLiterals({ sources, catalogue }: Content): Problem[] {
  const deskOf = (id: unknown) => catalogue.desks.get(String(id));
  const inFolders = sources.folders.flatMap(({ id, head, rules, pages }) => {
    const desk = deskOf(catalogue.procedures.get(id)?.desks[0]);
    if (!desk) return [];
    const files = [head, rules].flatMap((file) => (file ? checkFile(file, desk) : []));
    const blocks = Object.values(pages).flatMap(({ blocks, locale }) =>
      blocks.flatMap(({ text, place }) => checkText(text, locale, desk, place, (name) => `{props.${name}}`)),
    );
    return [...files, ...blocks];
  });
  const inDrills = sources.drills.flatMap(({ file }) => {
    const desk = deskOf(valueAt(file.raw, ['desk']));
    return desk ? checkFile(file, desk) : [];
  });
  return [...inFolders, ...inDrills];
}
