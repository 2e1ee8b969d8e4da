import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What turns text into markup or code, and where it is needed: for a style and a script of the site's own. */
const sinks =
  /set:html|dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\.srcdoc\b|\beval\(|new Function\b|setAttribute\(\s*['"`]on/;
const needed = ['components/site/Head.astro'];

const files = globSync('**/*.{ts,tsx,astro,js,mdx}', { cwd: import.meta.dirname }).filter(
  (file) => !file.includes('.test.') && !needed.includes(file),
);

test('text stays text: nothing in the source makes markup or code of it', () => {
  const found = files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (sinks.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the one file that may is there, and writes no text of the content', () => {
  const [, ...uses] = readFileSync(join(import.meta.dirname, needed[0] ?? ''), 'utf8').split('set:html=');
  expect(uses.map((use) => use.slice(0, use.indexOf('}') + 1))).toEqual(['{style}', '{early}']);
});
