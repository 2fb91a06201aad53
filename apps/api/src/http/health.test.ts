import { afterEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { versionOf } from '../store/version.ts';
import { callPath, startApi } from '../testing/server.ts';
import { harbour } from '../testing/story.ts';

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

async function start(store?: Store | Promise<Store>) {
  const api = await startApi(store);
  stop = api.stop;
  const ask = async (path: string) => {
    const response = await api.get(path);
    return [response.status, await response.json()];
  };
  return { ...api, ask };
}

describe('a server that is ready', () => {
  it('says so, and which versions of which stories it serves', async () => {
    const { ask } = await start();
    expect(await ask('/livez')).toEqual([200, { status: 'ok' }]);
    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }]);
    expect(await ask('/healthz')).toEqual([
      200,
      {
        status: 'ready',
        stories: [{ id: 'harbour', version: versionOf(harbour()) }],
        uptimeSeconds: expect.any(Number) as number,
      },
    ]);
  });

  it('never lets a health check be kept', async () => {
    const { get } = await start();
    for (const path of ['/livez', '/readyz', '/healthz'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a server that is still reading its stories', () => {
  it('is alive but not ready, and answers calls when it is', async () => {
    let opened: (store: Store) => void = () => undefined;
    const { ask, get } = await start(new Promise((resolve) => (opened = resolve)));
    expect(await ask('/livez')).toEqual([200, { status: 'ok' }]);
    expect(await ask('/readyz')).toEqual([503, { status: 'loading', message: 'the stories are being read' }]);
    expect(await ask('/healthz')).toMatchObject([200, { status: 'loading', stories: [] }]);

    const waiting = get(callPath('story.list'));
    opened(memoryStore([harbour()]));
    expect((await waiting).status).toBe(200);
    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }]);
  });
});

describe('a server that could not read its stories', () => {
  it('is not ready, answers calls with 503 and no details, and logs the reason', async () => {
    const { ask, get, log } = await start(Promise.reject(new Error('events.yaml is a folder')));
    expect(await ask('/readyz')).toEqual([
      503,
      { status: 'failed', message: 'the stories could not be read: the log says why' },
    ]);
    const response = await get(callPath('story.list'));
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('events.yaml');
    expect(log[0]).toMatchObject({ level: 50, err: { message: 'events.yaml is a folder' } });
  });
});
