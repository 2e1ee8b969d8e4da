import type { Confusion } from './confusion.ts';
import type { Evaluation } from './evaluate.ts';
import { type Metrics, metricsOf } from './metrics.ts';

/** What `--json` prints. */
export interface Report {
  overall: Metrics;
  locales: Record<string, Metrics>;
  rules: Record<string, Metrics>;
  latencyMs: { p50: number; p95: number };
}

/** The metrics of every name, in the order in which they were met. */
export function metricsByName(confusions: ReadonlyMap<string, Confusion>): Record<string, Metrics> {
  return Object.fromEntries([...confusions].map(([name, confusion]) => [name, metricsOf(confusion)]));
}

/** The numbers of an evaluation. */
export function reportOf({ tally, latency }: Evaluation): Report {
  return {
    overall: metricsOf(tally.overall),
    locales: metricsByName(tally.locales),
    rules: metricsByName(tally.rules),
    latencyMs: { p50: latency.percentile(0.5), p95: latency.percentile(0.95) },
  };
}
