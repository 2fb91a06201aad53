import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standoff, startProgram } from '../testing/cli.ts';
import { brokenLines, FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
let other: Server | undefined;
beforeEach(() => (folder = temporaryFolder()));
afterEach(async () => {
  folder.remove();
  await new Promise((closed) => (other ? other.close(closed) : closed(undefined)));
  other = undefined;
});

const takenPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
    other = server;
  });

describe('standoff serve', () => {
  it('says which port is taken', async () => {
    const port = await takenPort();
    folder.write(FIXTURE_ID);
    const { code, out, err } = await standoff(
      ...['serve', '--api-only', '--stories', folder.root, '--host', '127.0.0.1', '--port', String(port)],
    );
    expect([code, out]).toEqual([1, []]);
    expect(err).toEqual([
      `Port ${port} is taken by another program: stop it, or choose another with PORT=${port < 65_535 ? port + 1 : 3000}`,
    ]);
  });

  it('says so where no browser would open its port', async () => {
    folder.write(FIXTURE_ID);
    const { code, err } = await standoff(
      ...['serve', '--api-only', '--stories', folder.root, '--host', '127.0.0.1', '--port', '4190'],
    );
    expect([code, err]).toEqual([1, ['No browser opens http://127.0.0.1:4190: that port is kept for something else']]);
  });

  it('says every problem of its stories, and does not start', async () => {
    const path = folder.write(FIXTURE_ID, { broken: 'references' });
    expect(await standoff('serve', '--api-only', '--stories', folder.root)).toEqual({
      code: 1,
      out: [],
      err: brokenLines('references').map((line) => `${path}/${line}`),
    });
  });

  it.each(['abc', '-1', '65536', ''])('does not take %j for a port', async (port) => {
    const { code, err } = await standoff('serve', `--port=${port}`);
    expect([code, err]).toEqual([2, [`--port is '${port}': it should be a whole number from 0 to 65535`]]);
  });

  it('takes no folder without its option', async () => {
    const { code, err } = await standoff('serve', 'stories');
    expect([code, err]).toEqual([2, ["serve takes no 'stories': name a folder of stories with --stories"]]);
  });

  it('says how to get the pages where they are not built', async () => {
    folder.write(FIXTURE_ID);
    const { code, err } = await standoff('serve', '--stories', folder.root, '--web', folder.root);
    expect([code, err]).toEqual([
      1,
      [
        `There is no built web app in ${folder.root}: build it with "npm run build", name another folder with --web, or serve the data alone with --api-only`,
      ],
    ]);
  });
});

describe('the program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'serves until it gets %s, and ends well',
    { timeout: 30_000 },
    async (signal) => {
      folder.write(FIXTURE_ID);
      const { child, written, ended } = startProgram(
        ['serve', '--api-only', '--stories', folder.root, '--host', '127.0.0.1', '--port', '0'],
        { LOG_LEVEL: 'silent' },
      );
      while (!written.out.includes('\n') && child.exitCode === null) await pause(20);
      expect(written.out).toMatch(/^Standoff is ready on http:\/\/127\.0\.0\.1:\d+\n$/);
      const url = written.out.trim().split(' ').at(-1) ?? '';
      const response = await fetch(`${url}/trpc/story.list`);
      expect(await response.json()).toMatchObject({ result: { data: { items: [{ id: FIXTURE_ID }] } } });
      child.kill(signal);
      expect([await ended, written.err]).toEqual([0, '']);
    },
  );

  it('says which variable cannot be used, and fails', { timeout: 30_000 }, async () => {
    const { written, ended } = startProgram(['serve', '--api-only'], { PORT: 'abc', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    expect(written.err).toBe(
      "PORT is 'abc': it should be a whole number from 0 to 65535\n" +
        "LOG_LEVEL is 'loud': it should be one of fatal, error, warn, info, debug, trace, silent\n",
    );
  });

  it('stops in silence when nobody reads on', { timeout: 30_000 }, async () => {
    const { child, written, ended } = startProgram(['--help']);
    child.stdout.destroy();
    await ended;
    expect(written.err).toBe('');
  });
});
