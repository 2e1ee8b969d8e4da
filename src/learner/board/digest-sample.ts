import type { Digest } from './digest.ts';

/** A digest for tests; what matters to the test is given, the rest is empty. */
export function sampleDigest(given: Partial<Digest> = {}): Digest {
  return {
    ...{ name: '王芳', files: ['王芳.json'], entries: 0, attempts: 0 },
    ...{ rules: {}, drills: {}, paths: {}, weeks: {}, wrong: [], candidates: [], sketch: [] },
    ...given,
  };
}
