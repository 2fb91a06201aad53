#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.js', import.meta.url);

// In a fresh clone nothing is built yet. A command that works straight after `npm ci` is worth the one-time wait.
if (!existsSync(main)) build();

await import(main.href);

function build() {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const turbo = fileURLToPath(new URL('../../../node_modules/turbo/bin/turbo', import.meta.url));
  if (!existsSync(turbo)) {
    console.error(`standoff: not built, and turbo is not installed in ${root}: run "npm ci" there first`);
    process.exit(1);
  }
  console.error('standoff: building once, because nothing is built yet');
  const { status } = spawnSync(process.execPath, [turbo, 'run', 'build', '--filter=@standoff/api', '--ui=stream'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0 || !existsSync(main)) {
    console.error('standoff: the build failed, see above');
    process.exit(1);
  }
}
