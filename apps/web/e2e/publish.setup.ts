import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { BASE, FOLDER, ORIGIN, SINGLE } from './site.ts';

const PROGRAM = fileURLToPath(new URL('../../api/bin/standoff.js', import.meta.url));

test('publishes the bundled story into a folder', async () => {
  test.setTimeout(600_000);
  await rm(FOLDER, { recursive: true, force: true });
  const args = ['publish', '--out', FOLDER, '--base', BASE, '--origin', ORIGIN];
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args]);
  expect(stdout).toMatch(/site: [\d,]+ files, [\d.]+ MB, in \d+ s, for http:\/\/localhost:\d+\/stories\/\n$/);
});

test('publishes the bundled story as a single file', async () => {
  test.setTimeout(120_000);
  await rm(SINGLE, { recursive: true, force: true });
  const { stdout } = await promisify(execFile)(process.execPath, [
    PROGRAM,
    'publish',
    '--out',
    SINGLE,
    '--single-file',
  ]);
  expect(stdout).toMatch(/single: 2 files, [\d.]+ MB/);
});
