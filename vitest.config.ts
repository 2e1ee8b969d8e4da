import { defineConfig } from 'vitest/config';

const exclude = ['src/pages/**', 'e2e/**'];
/** What remembers something between two calls: who practises in this tab, what the storage held. */
const stateful = ['src/stores/**/*.test.{ts,tsx}', 'src/components/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'stateful', include: stateful, exclude, isolate: true } },
      {
        // Pure functions leave nothing behind, so files may share a worker and load the content once.
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...exclude, ...stateful],
          isolate: false,
        },
      },
    ],
  },
});
