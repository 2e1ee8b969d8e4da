/**
 * Does a browser mark every labelled answer as Node does, to the last piece of evidence?
 *   node tools/engines/cli.ts chromium
 *   node tools/engines/cli.ts firefox
 * Ends with 1 where it does not, and names the first answers that differ.
 */
import { installBrowser } from '../setup/browser.mjs';
import { installFirefox } from '../setup/firefox.mjs';
import { inChromium } from './chromium.ts';
import { differences } from './compare.ts';
import { inFirefox } from './firefox.ts';
import { inNode } from './node.ts';
import { read, script } from './script.ts';

const engines = {
  chromium: { name: 'Chromium', ready: installBrowser, run: inChromium },
  firefox: { name: 'Firefox', ready: installFirefox, run: inFirefox },
};

const engine = engines[process.argv[2] as keyof typeof engines];
if (!engine) throw new Error(`Name an engine: ${Object.keys(engines).join(' or ')}.`);

await engine.ready();
const text = await script();
const [node, browser] = await Promise.all([inNode(text).then(read), engine.run(text)]);
const wrong = differences(node, engine.name, read(browser.value));
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
} else {
  const both = `${engine.name} ${browser.version} and Node ${process.versions.node}`;
  console.log(`${both} mark ${node.lines.length} labelled answers alike: ${node.hash}`);
}
