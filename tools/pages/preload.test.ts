import { expect, test } from 'vitest';
import { withPreloads } from './preload.ts';

test('the modules of islands, and what they import, are named once in the head', () => {
  const files: Record<string, string> = {
    '/x/Quiz.js': 'import{a}from"./core.js";const later=()=>import("./later.js")',
    '/x/client.js': 'import{b}from`./core.js`',
    '/x/core.js': '',
  };
  const page = '<head></head><astro-island component-url="/x/Quiz.js" renderer-url="/x/client.js"></astro-island>';
  const links = ['/x/Quiz.js', '/x/core.js', '/x/client.js'].map((href) => `<link rel="modulepreload" href="${href}">`);
  expect(withPreloads(page, (address) => files[address] ?? '')).toContain(`<head>${links.join('')}</head>`);
});

test('a page without islands is left alone', () => {
  expect(withPreloads('<head></head>', () => '')).toBe('<head></head>');
});
