import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base.mjs';
import { installPackages } from './packages.mjs';
import { fail, npm, top } from './run.mjs';

const port = Number(process.env.PORT ?? 4321);
const inputs = ['src', 'drills', 'public', 'tools', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const stamp = join(top, '.cache/built-from');

/** Path, size and time of every file that the site is built from. */
function* listed(path) {
  const full = join(top, path);
  if (!existsSync(full)) return;
  const found = statSync(full);
  if (found.isDirectory()) for (const name of readdirSync(full).sort()) yield* listed(join(path, name));
  else yield `${path} ${found.size} ${found.mtimeMs}\n`;
}

function state() {
  const hash = createHash('sha256');
  for (const line of inputs.flatMap((path) => [...listed(path)])) hash.update(line);
  return hash.update(`${process.env.BASE_PATH ?? ''} ${process.env.SITE_URL ?? ''}`).digest('hex');
}

function build() {
  const before = state();
  const isBuilt =
    existsSync(join(top, 'dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === before;
  if (isBuilt) return;
  console.log('Building the site …');
  if (!npm('run', '--silent', 'build')) fail('The site could not be built; what is wrong stands above.');
  mkdirSync(join(top, '.cache'), { recursive: true });
  writeFileSync(stamp, before);
}

installPackages();
build();
// Only now: the server's library has just been installed.
const { serve } = await import('./serve.mjs');
try {
  await serve(port);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  fail(`Port ${port} is taken by another program.`, 'Stop that one, or choose another port:  PORT=4322 npm start');
}
console.log(
  `\nYingbin 迎宾 stands at  http://localhost:${port}${basePath(process.env.BASE_PATH)}   (Ctrl-C ends it)\n`,
);
