import { defineConfig } from '@playwright/test';
import { chromiumPath, FLAGS } from './scripts/browser.js';

const PORT = Number(process.env['E2E_PORT'] ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: await chromiumPath(), args: FLAGS },
    trace: 'retain-on-failure',
  },
  // Times are taken alone, after everything else.
  projects: [
    { name: 'journeys', testIgnore: '**/performance.spec.ts' },
    {
      name: 'performance',
      testMatch: '**/performance.spec.ts',
      dependencies: ['journeys'],
      fullyParallel: false,
      use: { trace: 'off' },
    },
  ],
  webServer: {
    command: `node ../api/bin/standoff.js serve --port ${PORT}`,
    url: `http://localhost:${PORT}/readyz`,
    reuseExistingServer: !process.env['CI'],
    env: { LOG_LEVEL: 'warn' },
  },
});
