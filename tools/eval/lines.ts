import { createReadStream } from 'node:fs';

/** One line of a file: its number from 1, and its bytes without the line end. */
export interface Line {
  number: number;
  bytes: Uint8Array;
}

const LF = 0x0a;

/**
 * The lines of bytes that come in pieces, one at a time: no more than a line and a piece is held at once.
 * Only LF ends a line. `node:readline` also ends one at U+2028, which may stand inside a JSON text.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let begun: Uint8Array[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
      yield { number, bytes: Buffer.concat([...begun, piece.subarray(start, end)]) };
      number += 1;
      begun = [];
      start = end + 1;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
  }
  if (begun.length > 0) yield { number, bytes: Buffer.concat(begun) };
}

/** The lines of a file. Fails, on the first line asked for, where it can't be read. */
export function linesOfFile(path: string): AsyncGenerator<Line> {
  return linesOf(createReadStream(path));
}
