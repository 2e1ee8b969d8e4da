import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a table begins with a byte order mark, so that Excel reads Chinese', () => {
  expect(
    csvOf(
      ['名字', '次数'],
      [
        ['王芳', 3],
        ['李,伟"', undefined],
      ],
    ),
  ).toBe('\uFEFF名字,次数\r\n王芳,3\r\n"李,伟""",\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  ' =1',
  '　=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "=cmd|'/c calc'!A0",
])('a spreadsheet reckons nothing out of %j', (name) => {
  const [, row] = Papa.parse<string[]>(csvOf(['名字'], [[name]]).slice(1)).data;
  expect(row).toEqual([`'${name}`]);
});

test('numbers stay numbers, also below nothing', () => {
  expect(csvOf(['n'], [[-3]])).toBe('\uFEFFn\r\n-3\r\n');
});

test('whatever a name is, it comes back from the file, and never as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }), (names) => {
      const rows = Papa.parse<string[]>(
        csvOf(
          ['名字', '尾'],
          names.map((name) => [name, '尾']),
        ).slice(1),
      ).data;
      for (const [index, name] of names.entries()) {
        const cell = rows[index + 1]?.[0] ?? '';
        expect([name, `'${name}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }
    }),
  );
});
