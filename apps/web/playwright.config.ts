import { defineConfig } from '@playwright/test';
import type { Place } from './e2e/journey.ts';
import { BASE, FILES_PORT, FOLDER, ORIGIN } from './e2e/site.ts';
import { chromiumPath, FLAGS } from './scripts/browser.js';

const PORT = Number(process.env['E2E_PORT'] ?? 4173);

/** What a published site does as well as a server; what only a server does is tagged in them. */
const PUBLISHED = [
  'about',
  'filters',
  'keyboard-journeys',
  'phone',
  'print',
  'published',
  'reads-chapters',
  'reads-the-story',
  'shares',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig<Place>({
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
    { name: 'journeys', testIgnore: ['**/performance.spec.ts', '**/published.spec.ts', '**/*.setup.ts'] },
    { name: 'publish', testMatch: '**/publish.setup.ts' },
    {
      name: 'published',
      testMatch: PUBLISHED,
      grepInvert: /@server|axe finds/,
      dependencies: ['publish'],
      use: { baseURL: ORIGIN, site: BASE },
    },
    {
      name: 'performance',
      testMatch: '**/performance.spec.ts',
      dependencies: ['journeys', 'published'],
      fullyParallel: false,
      use: { trace: 'off' },
    },
  ],
  webServer: [
    {
      command: `node ../api/bin/standoff.js serve --port ${PORT}`,
      url: `http://localhost:${PORT}/readyz`,
      reuseExistingServer: !process.env['CI'],
      env: { LOG_LEVEL: 'warn' },
    },
    {
      // It has nothing to serve until the site is published.
      command: `node e2e/file-host.js ${FOLDER} ${FILES_PORT} ${BASE}`,
      port: FILES_PORT,
      reuseExistingServer: !process.env['CI'],
    },
  ],
});
