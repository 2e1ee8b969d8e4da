import type { Entry } from '../entry.ts';
import { merge } from '../merge.ts';
import type { Course } from './course.ts';
import { type Digest, digestOf } from './digest.ts';
import { type FileReport, readFile, type Source } from './file.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import { type Owned, personsOf } from './persons.ts';
import { holdsSketch, printsOf } from './prints.ts';

/** What a reader tells while it reads. */
export type ReaderEvent =
  | { type: 'file'; report: FileReport; done: number; of: number }
  /** Somebody's record as it stands now. Those who were told before and did not change are not told again. */
  | { type: 'person'; key: string; digest: Digest }
  /** What was told so far is void: everything is read once more. */
  | { type: 'anew' }
  | { type: 'ended'; ended: Ended };

/** How things stand when a reader has come to its end, or was stopped. */
export interface Ended {
  /** Everyone whose record was read since the reader was made. */
  keys: string[];
  /** Keys of people known beforehand whose whole record is in that of somebody who was read. */
  replaced: string[];
  overlaps: Overlap[];
  /** How many files were not looked at because it was stopped. */
  left: number;
}

/** Somebody known beforehand: digests without their files. */
export interface Known {
  key: string;
  name: string;
  sketch: readonly number[];
}

/** What is kept of a file: whose it is, and where to read it again. */
interface Kept extends Owned {
  source: Source;
  label: string;
  digest: Digest;
}

export interface Reader {
  /** Reads more files. What was read before stays. Never throws. */
  read(sources: readonly Source[], known: readonly Known[]): Promise<void>;
  /** Stops after the file that is being read; what was read so far is told. */
  stop(): void;
}

export interface Setting {
  course: Course;
  /** Milliseconds since 1970. */
  now: number;
  tell: (event: ReaderEvent) => void;
  /** Waited for before each file: on a page's own thread it lets the page breathe. */
  breathe?: () => Promise<void>;
}

/**
 * Reads records one after another and keeps digests only. The files of one person are read once more and put together as a
 * union, so neither their order nor what stands in two of them makes a difference.
 */
export function makeReader({ course, now, tell, breathe }: Setting): Reader {
  const kept: Kept[] = [];
  /** What was told, by the key of the person. */
  const told = new Map<string, Digest>();
  let stopped = false;

  const readOne = async (source: Source): Promise<FileReport> => {
    const { report, read } = await readFile(source);
    if (read) {
      const { name, entries } = read;
      const digest = digestOf(name, [report.label], entries, course, now);
      kept.push({ name, prints: printsOf(entries), source, label: report.label, digest });
    }
    return report;
  };

  const together = async (members: readonly Kept[]): Promise<Digest> => {
    let all: Entry[] = [];
    for (const { source } of members) {
      await breathe?.();
      all = merge(all, (await readFile(source)).read?.entries ?? []).entries;
    }
    // A file that has gone since takes nothing along that the largest of the others has.
    const [largest] = [...members].sort((a, b) => b.prints.length - a.prints.length);
    const name = members.find((one) => one.name !== '')?.name ?? '';
    if (largest && all.length < largest.prints.length) return { ...largest.digest, name };
    return digestOf(name, members.map(({ label }) => label).sort(), all, course, now);
  };

  const end = async (known: readonly Known[], left: number): Promise<void> => {
    const people: (Owned & { key: string })[] = [];
    for (const files of personsOf(kept)) {
      const members = files.flatMap((file) => kept[file] ?? []);
      const key = files.map((file) => `f${file}`).join('+');
      const digest = told.get(key) ?? (members.length === 1 ? members[0]?.digest : await together(members));
      if (!digest) continue;
      if (!told.has(key)) tell({ type: 'person', key, digest });
      told.set(key, digest);
      people.push({
        key,
        name: digest.name,
        prints: members.length === 1 ? (members[0]?.prints ?? none) : joined(members),
      });
    }
    const isIn = ({ name, sketch }: Known) => {
      const same = people.filter((one) => one.name === name || one.name === '' || name === '');
      return same.some(({ prints }) => holdsSketch(new Set(prints), sketch));
    };
    tell({
      type: 'ended',
      ended: {
        keys: people.map(({ key }) => key),
        replaced: known.filter(isIn).map(({ key }) => key),
        overlaps: overlapsOf(people),
        left,
      },
    });
  };

  const readAll = async (sources: readonly Source[], known: readonly Known[]): Promise<void> => {
    stopped = false;
    let done = 0;
    for (const source of sources) {
      if (stopped) break;
      await breathe?.();
      const report = await readOne(source);
      done++;
      tell({ type: 'file', report, done, of: sources.length });
    }
    await end(known, sources.length - done);
  };
  /** Files that come while others are being read wait for their turn. */
  let turn = Promise.resolve();

  return {
    read(sources, known) {
      turn = turn.then(() => readAll(sources, known));
      return turn;
    },
    stop() {
      stopped = true;
    },
  };
}

const none = new Float64Array();

function joined(members: readonly Kept[]): Float64Array {
  return Float64Array.from(new Set(members.flatMap(({ prints }) => [...prints])));
}
