import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { CannotListen, listen } from './listen.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
});

const made = () => {
  const server = createServer();
  servers.push(server);
  return server;
};

const taken = (host: string): Promise<number> =>
  new Promise((resolve) => {
    const server = made().listen(0, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

describe('listen', () => {
  it('answers the port that it found when asked for any', async () => {
    expect(await listen(made(), { host: '127.0.0.1', port: 0 })).toBeGreaterThan(0);
  });

  it('names the port that another program has, and how to choose another', async () => {
    const port = await taken('127.0.0.1');
    await expect(listen(made(), { host: '127.0.0.1', port })).rejects.toThrow(
      new CannotListen(
        `Port ${port} is taken by another program: stop it, or choose another with PORT=${port < 65_535 ? port + 1 : 3000}`,
      ),
    );
  });

  it('takes localhost for taken when any of its addresses is', async () => {
    const port = await taken('127.0.0.1');
    await expect(listen(made(), { host: 'localhost', port })).rejects.toThrow(/is taken by another program/);
  });

  it('says what a host has to be that is none of this machine', async () => {
    await expect(listen(made(), { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      'HOST=192.0.2.1 is no address of this machine: use localhost, or 0.0.0.0 for all its addresses',
    );
  });
});
