import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Place } from './problem.ts';

/** The way to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A YAML file with the places of its values. */
export interface YamlFile {
  /** Below the root, with `/`. */
  path: string;
  text: string;
  document: Document.Parsed;
  /** Its content as plain data, as far as it could be read. */
  raw: unknown;
  /** False where the syntax is so broken that parts of the content may be missing from `raw`. */
  whole: boolean;
  /** The place of an offset. */
  at(offset: number): Place;
  /** The place of the value at a path, or of its key; where there is none, of the nearest value above it. */
  place(path: Path, of?: 'key' | 'value'): Place;
}

/** A node, and the pair that holds it where it is a value of a map. */
interface Found {
  node: unknown;
  pair?: Pair;
}

/** One step down; nothing where there is no such child. */
function child(node: unknown, step: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
  return pair && { node: pair.value, pair };
}

/** Where a node begins; for an empty value, where its key does. */
function offsetOf({ node, pair }: Found, of: 'key' | 'value'): number | undefined {
  const key = pair?.key;
  const start = (one: unknown) => (isNode(one) ? (one as Node).range?.[0] : undefined);
  if (of === 'key' || node === null) return start(key) ?? start(node);
  const inner = isPair(node) ? node.key : node;
  return start(inner) ?? start(key);
}

/** Syntax errors that lose nothing of the content. */
const harmless = ['DUPLICATE_KEY', 'BAD_DQ_ESCAPE', 'MULTIPLE_ANCHORS'];

/** Parses a file as the site does, where a day without quotes is a date. Never throws. */
export function yamlFile(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    customTags: ['timestamp'],
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), col: Math.max(col, 1) };
  };
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch {
    raw = undefined;
  }
  return {
    path,
    text,
    document,
    raw,
    whole: raw !== undefined && document.errors.every(({ code }) => harmless.includes(code)),
    at,
    place(steps, of = 'value') {
      let here: Found = { node: document.contents };
      let offset = offsetOf(here, 'value') ?? 0;
      for (const [index, step] of steps.entries()) {
        const next = child(here.node, step);
        if (!next) break;
        here = next;
        offset = offsetOf(here, index === steps.length - 1 ? of : 'value') ?? offset;
      }
      return at(offset);
    },
  };
}

/** The plain value at a path, or undefined. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined,
    raw,
  );
}
