import { unknownName } from '../check/names.ts';
import { nearest } from '../check/nearest.ts';
import { either, error, type Place, type Problem } from '../check/problem.ts';
import { kindOf, type Row } from './json.ts';

/** The fields that a line may have; others are let be. */
const known = new Set(['rule', 'locale', 'answer', 'verdict', 'kind', 'drill', 'turn', 'desk']);

/** Reads the fields of one line; every reader gives nothing and notes a problem where a field is not what it should be. */
export interface Fields {
  /** What was wrong so far. */
  problems: Problem[];
  /** Notes a problem at a field. */
  fault(key: string, found: string, expected: string, mend: string): undefined;
  /** Notes that a name is not among the names there are at `home`. */
  unknown(key: string, name: string, names: Iterable<string>, home: string): undefined;
  /** The text of a field that may be left out, which null stands for too. */
  text(key: string): string | undefined;
  /** The text of a field that every line has. */
  needed(key: string, what: string): string | undefined;
  /** A field that every line has and that holds one of a few words. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined;
}

/** The fields of a row that stands at a place. */
export function fieldsOf({ text, fields }: Row, place: Omit<Place, 'col'>): Fields {
  const problems: Problem[] = [];
  const at = (key: string): Place => ({ ...place, col: Math.max(text.search(new RegExp(`"${key}"\\s*:`)), 0) + 1 });

  const reader: Fields = {
    problems,
    fault(key, found, expected, mend) {
      problems.push(error(at(key), found, expected, mend));
    },
    unknown(key, name, names, home) {
      problems.push(unknownName(at(key), key, name, [...names], home));
    },
    text(key) {
      const value = fields[key] ?? undefined;
      if (value === undefined || typeof value === 'string') return value;
      return reader.fault(key, `\`${key}\`: ${kindOf(value)}`, 'a text', `write \`${key}\` as a text, in quotes`);
    },
    needed(key, what) {
      if ((fields[key] ?? undefined) !== undefined) return reader.text(key);
      const others = Object.keys(fields).filter((one) => !known.has(one));
      const meant = nearest(key, others);
      const mend = meant ? `write \`${key}\` for \`${meant}\`` : `add "${key}":"…"`;
      return reader.fault(key, `no \`${key}\``, `\`${key}\`: ${what}`, mend);
    },
    choice(key, words) {
      const value = reader.needed(key, either(words));
      const word = words.find((one) => one === value);
      if (value === undefined || word !== undefined) return word;
      // Of two words the nearer one is a guess: cn may mean zh.
      const meant = words.length > 2 ? nearest(value, words) : undefined;
      const mend = `write ${meant ? `\`${meant}\`` : either(words.map((one) => `\`${one}\``))}`;
      return reader.fault(key, `\`${key}\`: \`${value}\``, either(words), mend);
    },
  };
  return reader;
}
