/**
 * Writes the character tables of the scorer: `npm run tables`.
 * A table holds only the characters that the phrases, desks, drill facts and the scorer's own word lists use,
 * so it stays small and must be written anew when they change; a unit test fails when it is stale.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { readContent } from './content.ts';
import { homophoneSource } from './homophones.ts';

const traditionalPath = 'src/scoring/languages/zh/traditional-table.ts';
const homophonePath = 'src/scoring/languages/zh/homophone-table.ts';

/** Forms that only stand for the simplified one within words (答覆, 甚麼) or in people's own spelling. */
const looseForms: [string, string][] = [
  ['覆', '复'],
  ['甚', '什'],
  ['妳', '你'],
  ['裡', '里'],
  ['瞭', '了'],
  ['佔', '占'],
  ['囉', '啰'],
  ['喫', '吃'],
];

const han = /[\u4e00-\u9fff]/g;

/** Every Han character that an answer is compared with. */
export function charactersUsed(root: string, catalogue: Catalogue): Set<string> {
  const texts = globSync('src/scoring/**/*.ts', { cwd: root })
    .filter((file) => !/(?:\.test|-table)\.ts$|[\\/]metamorphic[\\/]/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  for (const group of catalogue.phrases.values()) texts.push(...group.zh, ...group.en);
  for (const desk of catalogue.desks.values()) {
    texts.push(desk.company.zh, ...desk.alsoCalled.zh, ...desk.companyWords.zh);
  }
  for (const drill of catalogue.drills.values()) {
    if (drill.kind === 'roleplay') texts.push(...Object.values(drill.data.facts).map((fact) => fact.zh));
  }
  return new Set(texts.flatMap((text) => text.match(han) ?? []));
}

/** Traditional characters (mainland, Taiwan, Hong Kong forms) that stand for one of `used`: pairs `[traditional, simplified]`. */
export function traditionalOf(used: ReadonlySet<string>): [string, string][] {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const pairs = looseForms.filter(([, simplified]) => used.has(simplified));
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(char)).find((result) => result !== char && used.has(result));
    // 么 is an old form of 幺 but also the simplified 麼: a character in present use stays itself.
    const inUse = toTraditional(char) !== char;
    if (simplified && !inUse && !pairs.some(([known]) => known === char)) pairs.push([char, simplified]);
  }
  return pairs;
}

/** The source text of the table of traditional characters. */
function traditionalSource(root: string, catalogue: Catalogue): string {
  const pairs = traditionalOf(charactersUsed(root, catalogue));
  return [
    '// Written by `npm run tables`; do not edit.',
    '/** Traditional characters, each followed by its simplified form: only those that phrases, desks, facts and the scorer use. */',
    `export const traditional =\n  '${pairs.map((pair) => pair.join('')).join('')}';`,
    '',
  ].join('\n');
}

/** The tables as they should be: path below the root and source text. */
export function tables(root: string): [string, string][] {
  const { catalogue } = readContent(root);
  return [
    [traditionalPath, traditionalSource(root, catalogue)],
    [homophonePath, homophoneSource(catalogue)],
  ];
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  for (const [path, source] of tables(root)) {
    writeFileSync(join(root, path), source);
    console.log(`${path} written.`);
  }
}
