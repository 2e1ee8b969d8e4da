import { expect, test } from 'vitest';
import { anchorOf } from './checks/links.ts';
import { readPage } from './page.ts';

const read = (text: string) => readPage('zh.mdx', 'door', 'zh', text);

test('tags, with their attributes over several lines and their places', () => {
  const { tags } = read(
    '<Section is="when">\n\n  先<RuleLink\n  id="door/a"\n>问好</RuleLink> <Rule id=\'door/b\' />\n',
  );
  expect(tags.map(({ name, form, attributes, place }) => [name, form, attributes, place.line, place.col])).toEqual([
    ['Section', 'opening', { is: 'when' }, 1, 1],
    ['RuleLink', 'opening', { id: 'door/a' }, 3, 4],
    ['RuleLink', 'closing', {}, 5, 4],
    ['Rule', 'alone', { id: 'door/b' }, 5, 16],
  ]);
});

test('code and comments are not looked at', () => {
  const { tags, links, expressions } = read(
    '```\n<Rule id="a/b" />\n```\n~~~\n[x](/y/)\n~~~\n{/* <Rule id="a/c" /> */}\n<!-- {props.x} -->\n`<Rule id="a/d" /> {props.y}`\n',
  );
  expect([tags, links, expressions]).toEqual([[], [], []]);
});

test('links, headings, expressions, imports', () => {
  const page = read(
    'import x from "y"\n\n### 先看（这里）\n\n[甲](/a/b/#c "题")、<a href="/d/">丁</a>、{props.hours.reply} 小时。\n',
  );
  expect(page.links.map(({ text, place }) => [text, place.line])).toEqual([
    ['/a/b/#c', 5],
    ['/d/', 5],
  ]);
  expect(page.headings.map(({ text }) => text)).toEqual(['先看（这里）']);
  expect(page.expressions.map(({ text }) => text)).toEqual(['props.hours.reply']);
  expect(page.modules.map(({ place }) => place.line)).toEqual([1]);
});

test('blocks are paragraphs, list items and headings, without what is not prose', () => {
  const { blocks } = read('### 标题\n\n1. 一\n   还是一\n2. 二 [链](/x/)\n\n<Rule id="a/b" />\n\n末 {props.company}\n');
  expect(blocks.map(({ text, place }) => [text.replace(/\s+/g, ' '), place.line])).toEqual([
    ['### 标题', 1],
    ['1. 一 还是一', 3],
    ['2. 二 [链]', 5],
    ['末', 9],
  ]);
});

test('anchors are those that headings get', () => {
  expect(anchorOf('1. Pick up: hello, then the name')).toBe('1-pick-up-hello-then-the-name');
  expect(anchorOf('什么叫“有效投诉”')).toBe('什么叫有效投诉');
});
