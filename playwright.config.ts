import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/setup/browser.mjs';

const port = 4399;

/** Switches that keep a headless Chromium to itself: no sandbox in a container, no calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
    launchOptions: { executablePath: await findBrowser(), args },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node tools/setup/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
