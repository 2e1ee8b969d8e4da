import { useEffect, useRef, useState } from 'preact/hooks';
import { type BoardCatalogue, type BoardContent, courseOf } from '../../learner/board/catalogue.ts';
import type { Digest } from '../../learner/board/digest.ts';
import type { FileReport } from '../../learner/board/file.ts';
import type { Ended, ReaderEvent } from '../../learner/board/reader.ts';
import type { RecordCatalogue } from '../../learner/record-catalogue.ts';
import { keptBoard } from '../../stores/board.ts';
import type { Chosen } from './orders.ts';
import { type Reading, startReading } from './reading.ts';
import type { Person } from './view.ts';

/** Somebody, before they are called anything. */
type Someone = Omit<Person, 'label'>;

/** How far the reading has come. */
export type Progress = { done: number; of: number } | { stopping: true } | undefined;

/** The board as it grows. */
export interface Board {
  catalogue: BoardCatalogue | undefined;
  people: readonly Someone[];
  /** Undefined while nothing is being read. */
  progress: Progress;
  /** What came of every file so far. */
  reports: readonly FileReport[];
  /** How the last reading ended. */
  ended: Ended | undefined;
  /** What stood in the browser when the page was opened. */
  stored: 'none' | 'unreadable' | 'board';
  /** True where the catalogue could not be fetched; the files wait. */
  offline: boolean;
  add: (files: readonly Chosen[]) => void;
  retry: () => void;
  stop: () => void;
  /** Takes those out that came from a kept board. */
  dropKept: () => void;
}

async function fetchJson<T>(address: string): Promise<T | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** What the record page knows of the content, and what the board must know besides. */
async function fetchCatalogue(base: string): Promise<BoardCatalogue | undefined> {
  const [record, content] = await Promise.all([
    fetchJson<RecordCatalogue>(`${base}/record/catalogue.json`),
    fetchJson<BoardContent>(`${base}/trainer/content.json`),
  ]);
  return record && content && { ...record, ...content };
}

/** Files in, people out; a board that was kept is there from the start. */
export function useBoard(base: string): Board {
  const [catalogue, setCatalogue] = useState<BoardCatalogue>();
  const [people, setPeople] = useState<readonly Someone[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const [reports, setReports] = useState<readonly FileReport[]>([]);
  const [ended, setEnded] = useState<Ended>();
  const [stored, setStored] = useState<Board['stored']>('none');
  const [offline, setOffline] = useState(false);
  const reading = useRef<Reading>();
  const kept = useRef<readonly Someone[]>([]);
  const read = useRef(new Map<string, Digest>());
  const heard = useRef<FileReport[]>([]);
  const waiting = useRef<Chosen[]>([]);

  const hear = (event: ReaderEvent) => {
    if (event.type === 'file') {
      heard.current.push(event.report);
      setProgress({ done: event.done, of: event.of });
    } else if (event.type === 'anew') {
      heard.current = [];
      read.current.clear();
    } else if (event.type === 'person') read.current.set(event.key, event.digest);
    else {
      const { keys, replaced } = event.ended;
      kept.current = kept.current.filter(({ key }) => !replaced.includes(key));
      const fresh = keys.flatMap((key): Someone[] => {
        const digest = read.current.get(key);
        return digest ? [{ ...digest, key }] : [];
      });
      setPeople([...kept.current, ...fresh]);
      setReports([...heard.current]);
      setEnded(event.ended);
      setProgress(undefined);
    }
  };

  const open = async (): Promise<BoardCatalogue | undefined> => {
    const found = catalogue ?? (await fetchCatalogue(base));
    setOffline(!found);
    if (found) setCatalogue(found);
    return found;
  };

  const add = async (files: readonly Chosen[]) => {
    waiting.current.push(...files);
    const found = await open();
    const all = waiting.current.splice(0, found ? waiting.current.length : 0);
    if (!found || all.length === 0) return;
    reading.current ??= startReading(courseOf(found), hear);
    setEnded(undefined);
    setProgress({ done: 0, of: all.length });
    reading.current.read(
      all,
      kept.current.map(({ key, name, sketch }) => ({ key, name, sketch })),
    );
  };

  const showKept = async () => {
    const board = keptBoard();
    if (typeof board === 'string') return setStored(board);
    setStored('board');
    kept.current = board.people.map((digest, index) => ({ ...digest, key: `kept${index}`, kept: board.kept }));
    if (await open()) setPeople((now) => [...kept.current, ...now.filter((one) => one.kept === undefined)]);
  };

  useEffect(() => {
    showKept();
  }, []);

  return {
    ...{ catalogue, people, progress, reports, ended, stored, offline, add },
    retry: () => (waiting.current.length > 0 ? add([]) : showKept()),
    stop: () => {
      reading.current?.stop();
      setProgress({ stopping: true });
    },
    dropKept: () => {
      kept.current = [];
      setPeople((now) => now.filter((one) => one.kept === undefined));
    },
  };
}
