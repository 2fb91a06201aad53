import { lookup } from 'node:dns/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** The address cannot be listened on. The message says so to the person who started the program. */
export class CannotListen extends Error {}

/**
 * Listens on a host and port (0 for any free one) and answers the port. Throws `CannotListen` when another program has the
 * port, also when that program has it on another address of `localhost`: the browser might then open either.
 */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  try {
    if (host === 'localhost' && port !== 0) await probe(port);
    await listening(server, host, port);
  } catch (error) {
    throw new CannotListen(explain(error as NodeJS.ErrnoException, host, port));
  }
  return (server.address() as AddressInfo).port;
}

/** Holds the port for a moment on every address of `localhost`. */
async function probe(port: number): Promise<void> {
  for (const { address } of await lookup('localhost', { all: true })) {
    const trial = createServer();
    await listening(trial, address, port);
    await new Promise((closed) => trial.close(closed));
  }
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop it, or choose another with PORT=${port < 65_535 ? port + 1 : 3000}`;
    case 'EACCES':
      return `Port ${port} may not be used without more rights: choose one above 1023, such as PORT=3000`;
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `HOST=${host} is no address of this machine: use localhost, or 0.0.0.0 for all its addresses`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}`;
  }
}
