import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const tests = ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'];
const exclude = ['src/pages/**', 'e2e/**'];

/** What remembers something between two calls is in `src/stores`: who practises in this tab, what the storage held. */
const stateful = globSync('src/**/*.test.{ts,tsx}', { exclude }).filter(
  (file) => /\bstores[\\/]/.test(file) || readFileSync(file, 'utf8').includes('/stores/'),
);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'stateful', include: stateful, exclude, isolate: true } },
      {
        // What leaves nothing behind may share a worker and load the content once.
        test: { name: 'pure', include: tests, exclude: [...exclude, ...stateful], isolate: false },
      },
    ],
  },
});
