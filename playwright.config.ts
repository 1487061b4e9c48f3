import { defineConfig, devices } from '@playwright/test';
import { existsSync } from 'node:fs';

// The browser tests drive a product that is already running: scripts/test starts one and names it in the environment.
const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const chromium = process.env.PARLEY_CHROMIUM ?? onThisMachine.find(existsSync);

export default defineConfig({
  testDir: 'apps/web/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/browser.json' }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.PARLEY_WEB_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'session', testMatch: 'session.setup.ts' },
    {
      name: 'screens',
      testMatch: '*.e2e.ts',
      dependencies: ['session'],
      use: { storageState: 'test-results/session.json' },
    },
  ],
});
