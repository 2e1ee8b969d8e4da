import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

/** The lines of a text that comes in pieces of so many bytes. */
async function lines(text: string, size: number): Promise<[number, string][]> {
  const bytes = Buffer.from(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: [number, string][] = [];
  for await (const { number, bytes: line } of linesOf(pieces())) found.push([number, Buffer.from(line).toString()]);
  return found;
}

test.each([1, 2, 3, 5, 100])('lines are whole whatever the pieces: %i bytes', async (size) => {
  expect(await lines('您好\n\n大管家\n', size)).toEqual([
    [1, '您好'],
    [2, ''],
    [3, '大管家'],
  ]);
});

test('the last line needs no end', async () => expect(await lines('a\nb', 2)).toHaveLength(2));

test('a line separator inside a text ends no line', async () => {
  expect(await lines('{"answer":"您好\u2028大管家"}\n', 4)).toEqual([[1, '{"answer":"您好\u2028大管家"}']]);
});

test('an empty file has no lines', async () => expect(await lines('', 1)).toEqual([]));
