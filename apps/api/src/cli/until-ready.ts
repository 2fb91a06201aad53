import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './command.ts';

const BETWEEN = 50;
const PATIENCE = 60_000;

/**
 * Resolves when the server says at `/readyz` that it can answer. Throws `Failure` when it says that it never will, or has
 * not said anything else for a minute.
 */
export async function untilReady(url: string, patience = PATIENCE): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const response = await fetch(new URL('/readyz', reachable(url))).catch((error: unknown) => {
      throw isRefusedPort(error) ? new Failure(`No browser opens ${url}: that port is kept for something else`) : error;
    });
    if (response.ok) return void response.body?.cancel();
    const { status, message } = (await response.json().catch(() => ({}))) as { status?: string; message?: string };
    if (status !== 'loading') throw new Failure(message ?? `${url}/readyz answers ${response.status}`);
    if (Date.now() > deadline) throw new Failure(`After ${patience / 1_000} seconds, ${message ?? 'nothing answers'}`);
    await pause(BETWEEN);
  }
}

/** An address that stands for all addresses of the machine can be listened on, but not everywhere be called. */
const reachable = (url: string): string => url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

/** Fetch refuses the same ports as browsers do (Fetch standard, "bad port"), before anything is sent. */
const isRefusedPort = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && error.cause.message === 'bad port';
