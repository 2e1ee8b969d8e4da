import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { npmAside, top } from './run.mjs';

installPackages();
await installBrowser();

/** What uses all cores, or writes what others read: nothing else runs beside it. */
const alone = ['test:unit', 'test:build', 'test:e2e'];

/**
 * Every `test:*` script, in the order package.json lists them: the cheap ones first, the build before what reads it. Those that
 * may run side by side stand in one stage.
 */
const stages = [[]];
for (const name of Object.keys(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).scripts)) {
  if (!name.startsWith('test:')) continue;
  if (alone.includes(name)) stages.push([name], []);
  else stages.at(-1).push(name);
}

/** Runs a script. What it prints comes at once where it runs alone, else in one piece when it ends. */
async function check(name, isAlone) {
  const start = Date.now();
  if (isAlone) console.log(`\n── ${name}`);
  const { passed, said } = await npmAside(!isAlone, 'run', '--silent', name);
  if (!isAlone) console.log(`\n── ${name}\n${said}`);
  return { name, passed, seconds: Math.round((Date.now() - start) / 1000) };
}

const results = [];
for (const stage of stages) {
  const waiting = [...stage];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) results.push(await check(name, stage.length === 1));
  };
  await Promise.all([lane(), lane()]);
}

console.log('');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓' : '✕'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
