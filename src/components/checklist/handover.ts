import { readRun } from './read-run.ts';
import type { Run } from './run.ts';

/** Longest packed run that a link carries, in characters: what mail programs and chats still pass on whole. */
export const longestLink = 8 * 1024;
/** Longest run that is read, in characters: far more than a week of changes makes. */
export const longestFile = 1_000_000;

/** Most entries of a log that is taken in. */
const longestLog = 3000;
const highestPlace = 1_000_000;

/** What a link or file that is no run is. */
export type NoRun = { refused: 'unreadable' | 'tooLong' | 'newer'; at?: string };

/** A run as a file: JSON that says what it is. */
export function writeHandover(run: Run): string {
  return `${JSON.stringify({ yingbin: 'checklist-run', ...run })}\n`;
}

/** Reads a run out of the text of a file or link, whatever it is. */
export function readHandover(text: string): { run: Run } | NoRun {
  if (text.length > longestFile) return { refused: 'tooLong' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'unreadable' };
  }
  const { yingbin, v } = (value ?? {}) as { yingbin?: unknown; v?: unknown };
  if (yingbin !== 'checklist-run') return { refused: 'unreadable' };
  if (typeof v === 'number' && v > 2) return { refused: 'newer' };
  const read = readRun(value);
  if ('problem' in read) return { refused: 'unreadable', at: read.problem.at };
  if (read.value.log.length > longestLog) return { refused: 'tooLong' };
  // Places go on from the highest: one near the end of the numbers would leave none for what is done here.
  return (read.value.log.at(-1)?.n ?? 0) > highestPlace ? { refused: 'unreadable', at: 'log' } : { run: read.value };
}

const toBytes = (text: string) => new TextEncoder().encode(text);

/** The bytes that come out of a stream; undefined once there are more than allowed, or where the stream breaks. */
async function drain(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(next.value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

/** A text packed for the fragment of an address: `d` and deflated, `p` and plain where the browser can't. */
export async function packed(text: string): Promise<string> {
  const bytes = toBytes(text);
  if (typeof CompressionStream === 'undefined') return `p${base64url(bytes)}`;
  const small = await drain(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), longestFile);
  return small ? `d${base64url(small)}` : `p${base64url(bytes)}`;
}

/** What `packed` packed, whoever it comes from. */
export async function unpacked(packed: string): Promise<{ text: string } | NoRun> {
  if (packed.length > 2 * longestLink) return { refused: 'tooLong' };
  const bytes = fromBase64url(packed.slice(1));
  const plain = packed[0] === 'p';
  if (!bytes || !(plain || packed[0] === 'd')) return { refused: 'unreadable' };
  const whole = plain
    ? bytes
    : await drain(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), longestFile);
  return whole ? { text: new TextDecoder().decode(whole) } : { refused: 'unreadable' };
}
