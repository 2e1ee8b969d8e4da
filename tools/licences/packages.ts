import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something of others that is part of the built site. */
export interface Shipped {
  name: string;
  version: string;
  /** As the package itself says it: an SPDX expression. */
  licence: string;
  /** The text of the licence: as it came with the package, or its common words. */
  text: string;
}

/** What may be part of the site: licences that ask for their text to go along, and nothing else. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];

/** Whether one may ship what stands under a licence: each part of `A AND B` is allowed, or one of `A OR B`. */
export function isAllowed(licence: string): boolean {
  const bare = licence.replace(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.includes(one.trim())));
}

/**
 * The package that a module of a bundle belongs to.
 * @param id where the module stands, as a bundler names it
 * @returns its name, or undefined where the module is the site's own
 */
export function packageOf(id: string): string | undefined {
  const [, inside] = id.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/) ?? [];
  return inside;
}

/** The files with the text of a package's licence: beside its package.json, or in a folder of that name. */
function licenceFiles(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter((one) => /^(licen[cs]e|copying)/i.test(one.name));
  return found.flatMap((one) => {
    const path = join(folder, one.name);
    return one.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  });
}

/** The words of the MIT licence below its line of copyright, for packages that name it and leave it out. */
function mitOf(root: string, author: unknown): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const who = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return `Copyright (c) ${who}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}`;
}

/**
 * What a package says of its licence.
 * @param root the folder that has `node_modules`
 * @throws when the package is not there, says no licence in words, or may not be shipped
 */
export function shippedOf(root: string, name: string): Shipped {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`${name} is part of the site, but not in node_modules`);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || !isAllowed(license))
    throw new Error(
      `${name} ${version} is part of the site under ${license ?? 'no licence'}, which is none of ${allowed.join(', ')}. ` +
        'Use another package, or have its licence read and add it in tools/licences/packages.ts',
    );
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0 && license === 'MIT' && author) texts.push(mitOf(root, author));
  if (texts.length === 0) throw new Error(`${name} ${version} brings no text of its licence`);
  return { name, version, licence: license, text: texts.join('\n\n') };
}

/** The list that goes out with the site: every package with its licence, those of the same text together. */
export function licencesText(shipped: readonly Shipped[]): string {
  const byText = new Map<string, Shipped[]>();
  for (const one of [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1)))
    byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const blocks = [...byText].map(([text, of]) => {
    const heads = of.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${heads.join('\n')}\n\n${text}`;
  });
  const head = 'Yingbin 迎宾 contains the following work of others, with thanks.\n本站用到了下列各家的作品，谨此致谢。';
  return `${[head, ...blocks].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
