import { useEffect, useState } from 'preact/hooks';
import { type ReviewMode, reviewModes } from '../../learner/review.ts';

/** The sort of review that an address asks for: `?mistakes`, `?changed`; else what is due. */
export function modeIn(search: string): ReviewMode {
  const asked = new URLSearchParams(search);
  return reviewModes.find((mode) => asked.has(mode)) ?? 'due';
}

/** The same of the page's address; undefined on the server and on the first paint. */
export function useMode(): ReviewMode | undefined {
  const [mode, setMode] = useState<ReviewMode>();
  useEffect(() => setMode(modeIn(location.search)), []);
  return mode;
}
