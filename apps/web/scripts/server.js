import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../api/bin/standoff.js', import.meta.url));
const PATIENCE = 30_000;

/**
 * Starts the built product and waits until it is ready.
 * @param {number} port
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serve(port) {
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', String(port)], { stdio: ['ignore', 2, 2] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const deadline = Date.now() + PATIENCE;
  while (!(await isReady(url))) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode} before it was ready`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`the server was not ready at ${url} within ${PATIENCE / 1_000} seconds`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop };
}

/** @param {string} url */
const isReady = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
