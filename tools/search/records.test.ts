import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../content.ts';
import { sectionsOf } from './html.ts';
import { recordsOf } from './records.ts';

const page = `<main><section class="part prose" id="steps" aria-labelledby="steps-title"><h2 id="steps-title">怎么做</h2>
<p>先说<a href="#x">电话首语</a>。</p><article class="rule" id="first"><p>规则的话</p></article><ul><li>听</li><li>问 &amp; 记</li></ul></section></main>`;

describe('a built page', () => {
  test('is read section by section, without its rules', () => {
    expect(sectionsOf(page, '。')).toEqual([{ id: 'steps', heading: '怎么做', text: '先说电话首语。 听。 问 & 记。' }]);
  });

  test('loses its tags and keeps its words', () => {
    const html =
      '<section class="part"><p>Don&#39;t <b>argue</b></p><script>x</script>\n<p>Ask<br>Listen</p></section>';
    expect(sectionsOf(html, '.')[0]?.text).toBe("Don't argue. Ask. Listen.");
  });
});

describe('what can be found', () => {
  const catalogue = loadCatalogue(join(import.meta.dirname, '../..'));
  const records = recordsOf(catalogue, 'zh', () => page);

  test('opens every rule at its place', () => {
    const rule = records.find(({ url }) => url === '/procedures/complaints/#first-contact');
    expect(rule).toMatchObject({ kind: 'rule', title: '投诉处理 › 第 2 条' });
    expect(rule?.text).toContain('首问负责');
    expect(records.filter(({ kind }) => kind === 'rule')).toHaveLength(catalogue.rules.size);
  });

  test('holds English under /en', () => {
    for (const { url } of recordsOf(catalogue, 'en', () => page)) expect(url).toMatch(/^\/en\//);
  });

  test('leads to no paper and no key', () => {
    expect(records.filter(({ url }) => url.includes('/papers/'))).toEqual([]);
  });

  test('gives away no model answer', () => {
    const drills = records.filter(({ kind }) => kind === 'drill').map(({ text }) => text);
    const models = [...catalogue.drills.values()].flatMap((drill) =>
      drill.kind === 'roleplay' ? drill.data.turns.flatMap((turn) => (turn.asks === 'reply' ? turn.model.zh : [])) : [],
    );
    for (const model of models) expect(drills.some((text) => text.includes(model))).toBe(false);
  });
});
