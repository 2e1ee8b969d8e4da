/** Milliseconds, counted in steps of one percent: as many numbers as there are steps, however many answers. */
export interface Latency {
  add(ms: number): void;
  /** The time that a share of the answers (0.5, 0.95) did not exceed, within one percent; 0 where there are none. */
  percentile(share: number): number;
}

const least = 0.001;
const step = Math.log(1.01);

/** A counter of times. */
export function latencies(): Latency {
  const counts = new Map<number, number>();
  let n = 0;
  return {
    add(ms) {
      const at = Math.round(Math.log(Math.max(ms, least) / least) / step);
      counts.set(at, (counts.get(at) ?? 0) + 1);
      n += 1;
    },
    percentile(share) {
      let left = Math.ceil(n * share);
      for (const [at, times] of [...counts].sort(([one], [other]) => one - other)) {
        left -= times;
        if (left <= 0) return Number((least * Math.exp(at * step)).toPrecision(3));
      }
      return 0;
    },
  };
}
