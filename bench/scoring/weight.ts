import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import { bundled } from '../../tools/bundled.ts';
import { aligned } from '../../tools/eval/table.ts';
import { roleplaysIn } from './setting.ts';

/** Bytes, compressed. */
interface Weight {
  gzip: number;
  brotli: number;
}

/** In kB, gz: what the scorer, its tables and one drill's rules should weigh. */
const target = 12;

const weigh = (text: string): Weight => ({
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotliCompressSync(text).length,
});
const json = (value: unknown) => weigh(JSON.stringify(value));
const esm = { format: 'esm' } as const;
const added = (one: Weight, other: Weight, sign = 1): Weight => ({
  gzip: one.gzip + sign * other.gzip,
  brotli: one.brotli + sign * other.brotli,
});
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

const scorer = `export { scoreTurn } from './src/scoring/turn.ts';
export { compileScorer } from './src/scoring/compile.ts';`;
const language = (locale: Locale) => `export { ${locale} } from './src/scoring/languages/${locale}.ts';`;

/** What is fetched to score one role-play: the scorer, the words and tables of its language, its rules and phrases. */
async function partsOf({ locale, rules, phrases }: RoleplayBundle): Promise<Weight[]> {
  const alone = weigh(await bundled(scorer, esm));
  const together = weigh(await bundled(scorer + language(locale), esm));
  return [alone, added(together, alone, -1), json(rules), json(phrases)];
}

/** Prints what it weighs, part by part. */
export async function weight(): Promise<void> {
  const names = ['scorer', 'language', 'rules', 'phrases', 'in all', 'without phrases'];
  const head = [`kB, gz and brotli; target ${target} gz without phrases`, ...names.flatMap((name) => [name, 'br']), ''];
  const rows: string[][] = [];
  for (const bundle of locales.flatMap(roleplaysIn)) {
    const parts = await partsOf(bundle);
    const none = { gzip: 0, brotli: 0 };
    const [all, most] = [parts, parts.slice(0, -1)].map((some) => some.reduce((sum, part) => added(sum, part), none));
    const shown = [...parts, all ?? none, most ?? none].flatMap(({ gzip, brotli }) => [kB(gzip), kB(brotli)]);
    const good = (most?.gzip ?? 0) <= target * 1000;
    rows.push([`${bundle.locale} ${bundle.id}`, ...shown, good ? '✓' : '✕']);
  }
  console.log(`\n${aligned([head, ...rows])}`);
}
