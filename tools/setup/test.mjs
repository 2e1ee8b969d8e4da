import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { npm, top } from './run.mjs';

installPackages();
await installBrowser();

/** Every `test:*` script, in the order package.json lists them: the cheap ones first, the build before what reads it. */
const scripts = Object.keys(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).scripts).filter((name) =>
  name.startsWith('test:'),
);
const results = scripts.map((name) => {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const passed = npm('run', '--silent', name);
  return { name, passed, seconds: Math.round((Date.now() - start) / 1000) };
});

console.log('');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓' : '✕'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
