interface Pause {
  waiting?: ReturnType<typeof setTimeout>;
}

/** Apart, so that what stops a piece of work holds nothing of it: the work may be a whole log, and over long ago. */
const stopping = (pause: Pause) => () => clearTimeout(pause.waiting);

/**
 * Does a piece of work item by item, so many a task, so that the page goes on answering. The first task runs at once; where it
 * does all, the whole is done before this returns.
 * @returns stops it
 */
export function inSlices<T>(items: readonly T[], size: number, each: (item: T) => void, done: () => void): () => void {
  const pause: Pause = {};
  const go = (from: number) => {
    for (const item of items.slice(from, from + size)) each(item);
    if (from + size >= items.length) done();
    else pause.waiting = setTimeout(go, 0, from + size);
  };
  go(0);
  return stopping(pause);
}
