import type { Course } from '../../learner/board/course.ts';
import type { Known, Reader, ReaderEvent } from '../../learner/board/reader.ts';
import { now } from '../drill/clock.ts';
import { type Chosen, type Order, sourceOf } from './orders.ts';

/** Reads files, in a worker where there can be one. */
export interface Reading {
  read(files: readonly Chosen[], known: readonly Known[]): void;
  stop(): void;
}

/** Lets the page draw and answer before the next file. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The worker, or undefined where the browser has none or will not start one. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'records' });
  } catch {
    return undefined;
  }
}

/**
 * Starts reading beside the page. Where a worker can't be started, or breaks down, the files are read on the page's own thread, one
 * at a time.
 */
export function startReading(course: Course, tell: (event: ReaderEvent) => void): Reading {
  let worker = startWorker();
  let here: Promise<Reader> | undefined;
  /** All that was asked for, to be read again where the worker breaks down. */
  const asked: Chosen[] = [];
  let known: readonly Known[] = [];

  const makeHere = async (): Promise<Reader> => {
    // Most pages never need it: the worker brings its own.
    const { makeReader } = await import('../../learner/board/reader.ts');
    return makeReader({ course, now: now(), tell, breathe });
  };
  const readHere = async (files: readonly Chosen[]) => {
    here ??= makeHere();
    try {
      await (await here).read(files.map(sourceOf), known);
    } catch {
      // Not even the reader could be fetched: nothing was read, and it can be tried again.
      here = undefined;
      tell({ type: 'ended', ended: { keys: [], replaced: [], overlaps: [], left: files.length } });
    }
  };
  const order = (what: Order) => worker?.postMessage(what);

  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<ReaderEvent>) => tell(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = undefined;
      tell({ type: 'anew' });
      if (asked.length > 0) readHere(asked);
    };
    order({ type: 'begin', course });
  }
  return {
    read(files, knownNow) {
      asked.push(...files);
      known = knownNow;
      if (worker) order({ type: 'read', files: [...files], known: [...known] });
      else readHere(files);
    },
    stop() {
      if (worker) order({ type: 'stop' });
      else here?.then((reader) => reader.stop());
    },
  };
}
