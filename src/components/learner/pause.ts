/** Where a browser has it: goes on before other tasks, but after what the reader did. */
interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the browser draw and answer the reader before the work goes on: a long one must not hold up a key or a finger. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
