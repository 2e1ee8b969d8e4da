import { isAlias, isMap, isScalar, visit, type YAMLError } from 'yaml';
import { error, type Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** Found, expected, mend. */
type Parts = [found: string, expected: string, mend: string];

const quoteIt = 'put the whole text in quotes, "…" (inside them write “ ” for quotation marks)';
const beginning = 'a letter, a digit, a Chinese character or a quote first';

/** What a syntax error looks like to the person who wrote it. `before` and `rest` are the line up to and from the error. */
function plainly({ code, message }: YAMLError, before: string, rest: string): Parts {
  switch (code) {
    case 'TAB_AS_INDENT':
      return ['a tab at the start of a line', 'spaces', 'replace the tab by two spaces a step'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /: |:$/.test(rest)
        ? ['a second “: ” on one line', 'one key and one value a line', quoteIt]
        : setIn('the next line is set in too far');
    case 'BAD_SCALAR_START':
      return [`a text that begins with ${rest[0]}`, beginning, quoteIt];
    case 'BAD_DQ_ESCAPE':
      return ['a backslash inside "…"', 'no backslash, or \\" and \\\\', 'take the backslash out, or write \\\\'];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'a line that is neither “key: value” nor “- item”',
        'one of the two',
        'join it to the line before, or write “: ” after the key, with the space',
      ];
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? unclosed() : setIn('a line that is set in too far or too little');
    case 'MULTIPLE_DOCS':
      return ['a second document after ---', 'one document a file', 'delete the line ---'];
    case 'BLOCK_IN_FLOW':
      return ['a “: ” in a text inside { } or [ ]', 'quotes around such a text', quoteIt];
    case 'MISSING_CHAR':
      return missing(message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, before, rest);
    default:
      return [
        `what is not YAML (${message})`,
        '“key: value” or “- item”',
        `mend this line; if it is a text, ${quoteIt}`,
      ];
  }
}

function setIn(found: string): Parts {
  return [found, 'the same number of spaces before all keys of one map and all items of one list', 'line it up'];
}

function unclosed(): Parts {
  return ['a { or [ that is not closed before this line', 'its } or ]', 'close it on the line where it belongs'];
}

function unexpected(message: string, before: string, rest: string): Parts {
  if (message.includes('at node end') && (rest.startsWith('{') || before.endsWith('}')))
    return ['a text with { } but without quotes', 'quotes around a text with { }', quoteIt];
  if (message.includes('at node end'))
    return ['more text after a closing quote or bracket', 'the end of the value there', quoteIt];
  if (message.includes('block-seq-ind'))
    return [
      'a list item on the line of its key',
      'every “- item” on a line of its own',
      'begin a new line before the -',
    ];
  if (message.includes('Unexpected ,') || message.includes('empty item'))
    return ['a comma with nothing before it', 'one comma between two things', 'delete the comma'];
  return [`what is not YAML (${message})`, '“key: value” or “- item”', `mend this line; if it is a text, ${quoteIt}`];
}

function missing(message: string): Parts {
  if (message.startsWith('Sequence item')) return setIn('a line that is set in too far or too little');
  if (message.includes('quote'))
    return ['a quote that is never closed', 'a closing quote', 'close it at the end of the text'];
  if (message.startsWith('Missing ,'))
    return ['two things without a comma between them', 'a comma', `write the comma, or ${quoteIt}`];
  if (message.includes('must be followed') || message.includes('need to be followed'))
    return [
      'a line without “: ”',
      'a key, “: ” and a value',
      'write “: ” after the key, or join the line to the text before it',
    ];
  if (message.startsWith('Flow') || message.includes('end with')) return unclosed();
  return [`something left out (${message})`, '“key: value” or “- item”', 'write what is missing on this line'];
}

/** Where a scalar begins whose closing quote is missing: the error itself stands at the end of the file. */
function openingQuote(file: YamlFile, offset: number): number {
  let start = offset;
  visit(file.document, {
    Scalar(_, node) {
      if (node.range && node.range[1] === offset) start = node.range[0];
    },
  });
  return start;
}

/** Keys that stand twice in one map, each with the place of the first. */
function doubles(file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  visit(file.document, {
    Map(_, map) {
      const first = new Map<unknown, number>();
      for (const { key } of isMap(map) ? map.items : []) {
        if (!isScalar(key) || !key.range) continue;
        const before = first.get(key.value);
        if (before === undefined) first.set(key.value, key.range[0]);
        else
          problems.push(
            error(
              file.at(key.range[0]),
              `the key \`${key.value}\` a second time in one map (first in line ${file.at(before).line})`,
              'every key once',
              'delete one of the two or give it another name',
            ),
          );
      }
    },
  });
  return problems;
}

/** `*name` where no `&name` stands: mostly a text that begins with an asterisk. */
function danglingAliases(file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  visit(file.document, {
    Alias(_, node) {
      if (isAlias(node) && node.range && !node.resolve(file.document))
        problems.push(error(file.at(node.range[0]), 'a text that begins with *', beginning, quoteIt));
    },
  });
  return problems;
}

/** The syntax errors of a file in plain words, one a line: what follows a first error on a line is its echo. */
export function syntaxProblems(file: YamlFile): Problem[] {
  const seen = new Set<number>();
  const broken = file.document.errors.flatMap((one, index) => {
    const isEcho = index > 0 && one.message.includes('in YAML stream');
    if (one.code === 'DUPLICATE_KEY' || isEcho) return [];
    const offset = one.message.includes('Missing closing') ? openingQuote(file, one.pos[0]) : one.pos[0];
    const place = file.at(offset);
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    const line = file.text.split('\n')[place.line - 1] ?? '';
    return [error(place, ...plainly(one, line.slice(0, place.col - 1), line.slice(place.col - 1).trimEnd()))];
  });
  return [...broken, ...doubles(file), ...danglingAliases(file)];
}
