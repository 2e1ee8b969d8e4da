import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { top } from '../setup/run.mjs';

const text = /\.(html|js|mjs|css|json|svg|txt|webmanifest|xml)$/;
/** Below this a compressed copy saves no packet. */
const least = 1024;
/** As many as zlib has threads for by itself. */
const atOnce = 4;

const smallest = (size: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: size },
});

/**
 * Writes beside each text of a built site what a host may send in its place: `.br` and `.gz`. Copies of an earlier build go.
 * @param dist the folder of the built site
 * @returns how many files got copies, and their bytes: as they are, as brotli, as gzip
 */
export async function compress(dist: string): Promise<{ files: number; plain: number; br: number; gz: number }> {
  for (const old of globSync('**/*.{br,gz}', { cwd: dist })) rmSync(join(dist, old));
  const files = globSync('**/*', { cwd: dist })
    .filter((file) => text.test(file))
    .map((file) => join(dist, file))
    .filter((file) => statSync(file).size >= least);
  const sum = { files: files.length, plain: 0, br: 0, gz: 0 };
  const one = async (file: string) => {
    const plain = readFileSync(file);
    const br = await promisify(brotliCompress)(plain, smallest(plain.length));
    const gz = await promisify(gzip)(plain, { level: 9 });
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gz);
    sum.plain += plain.length;
    sum.br += br.length;
    sum.gz += gz.length;
  };
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await one(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sum;
}

if (process.argv[1] === import.meta.filename) {
  const { files, plain, br, gz } = await compress(join(top, 'dist'));
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${files} files: ${mb(plain)}, ${mb(br)} as brotli, ${mb(gz)} as gzip`);
}
