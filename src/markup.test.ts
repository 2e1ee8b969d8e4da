import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What turns text into markup or code. */
const sinks =
  /set:html|dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\.srcdoc\b|\beval\(|new Function\b|setAttribute\(\s*['"`]on/;
/** By file, what it writes as it is: styles and scripts of the site's own. */
const needed: Record<string, string[]> = {
  'components/site/Head.astro': ['{style}', '{early}'],
  'components/site/Needs.astro': ['{watch}'],
};

const files = globSync('**/*.{ts,tsx,astro,js,mdx}', { cwd: import.meta.dirname }).filter(
  (file) => !file.includes('.test.') && !(file in needed),
);

test('text stays text: nothing in the source makes markup or code of it', () => {
  const found = files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (sinks.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the files that may are there, and write no text of the content', () => {
  for (const [file, writes] of Object.entries(needed)) {
    const [, ...uses] = readFileSync(join(import.meta.dirname, file), 'utf8').split('set:html=');
    expect(uses.map((use) => use.slice(0, use.indexOf('}') + 1))).toEqual(writes);
  }
});
