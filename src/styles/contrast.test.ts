import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, tokensOf } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const light = tokensOf(css, ':root');
const dark = { ...light, ...tokensOf(css, ":root[data-theme='dark']") };

const grounds = ['paper', 'paper-raised', 'paper-sunk'];
const texts = ['ink', 'ink-soft', 'seal', 'pine', 'ochre', 'slate', 'focus'];
const pairs: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string] => [text, ground])),
  ...['seal', 'pine', 'ochre', 'slate'].flatMap((name): [string, string][] => [
    [name, `${name}-soft`],
    ['ink', `${name}-soft`],
    ['ink-soft', `${name}-soft`],
  ]),
  ['on-seal', 'seal'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_, tokens) => {
  test.each(pairs)('%s is readable on %s', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('the edge of a control stands out from %s', (ground) => {
    expect(contrast(tokens['line-strong'] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme is the same by choice and by system', () => {
  expect(tokensOf(css, ":root:not([data-theme='light'])")).toEqual(tokensOf(css, ":root[data-theme='dark']"));
});

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
