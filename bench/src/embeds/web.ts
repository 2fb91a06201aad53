import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { answering, freePort } from '../process.ts';

/** `standoff serve` with the built web app, in a process of its own. */
export async function serveWeb(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const api = dirname(createRequire(import.meta.url).resolve('@standoff/api/package.json'));
  const command = [join(api, 'bin/standoff.js'), 'serve', '--host', '127.0.0.1', '--port', `${port}`];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/readyz`);
  return { url, stop: () => child.kill() };
}
