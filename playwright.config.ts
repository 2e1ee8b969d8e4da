import { defineConfig, devices } from '@playwright/test';
import { findBrowser, switches } from './tools/setup/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4399);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // Every page would fetch the whole site to keep it; offline.spec.ts lets it.
    serviceWorkers: 'block',
    // Without a language of its own a machine would not let a file have a Chinese name.
    launchOptions: {
      executablePath: await findBrowser(),
      args: switches,
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } as Record<string, string>,
    },
    // A trace of every action takes a quarter of the time: only where somebody looks for a fault (`TRACE=1 npm run test:e2e`).
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `node tools/setup/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
