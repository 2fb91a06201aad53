import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { batchPath, callPath, startApi } from '../testing/server.ts';
import { deadStore, SECRET, throwingStore } from '../testing/stores.ts';

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

async function start(store?: Store | Promise<Store>) {
  const api = await startApi(store);
  stop = api.stop;
  return api;
}

const call = callPath('story.get', { story: 'harbour' });

/** Words of the error, of its stack, and of our files. */
const LEAK = /swordfish|ECONNREFUSED|stack|\.ts|\.js|node_modules| at /;

describe('an internal error', () => {
  it.each([
    ['a call', throwingStore, call],
    ['a batch', throwingStore, batchPath(['story.get', { story: 'harbour' }], ['story.get', { story: 'harbour' }])],
    ['a call to a dead store', deadStore, call],
    ['a health check', deadStore, '/healthz'],
  ])('of %s is answered with its number and nothing else', async (_, store, path) => {
    const api = await start(store());
    const response = await api.get(path);
    const requestId = response.headers.get('x-request-id') ?? '';
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).not.toMatch(LEAK);
    const [error] = [JSON.parse(text) as unknown].flat();
    expect(error).toMatchObject({
      error: {
        message: `Something went wrong on our side. If it happens again, report it with this number: ${requestId}`,
        data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, requestId },
      },
    });
  });

  it('is in the log in full, under the same number', async () => {
    const api = await start(throwingStore());
    const requestId = (await api.get(call)).headers.get('x-request-id');
    expect(api.log).toMatchObject([{ level: 50, requestId, code: 'INTERNAL_SERVER_ERROR', err: { message: SECRET } }]);
    expect(api.log[0]?.err?.stack).toContain('stores.ts');
  });

  it('is masked in streamed batches too', async () => {
    const api = await start(throwingStore());
    const response = await api.get(batchPath(['story.get', { story: 'harbour' }]), {
      headers: { 'trpc-accept': 'application/jsonl' },
    });
    const text = await response.text();
    expect(text).toContain('Something went wrong on our side.');
    expect(text).not.toMatch(LEAK);
  });
});

describe('a mistake of the caller', () => {
  it('is told, and logged for debugging only', async () => {
    const api = await start();
    const response = await api.get(callPath('event.byId', { story: 'harbour', id: 'nothing' }));
    expect(await response.json()).toMatchObject({ error: { message: "No event with id 'nothing'" } });
    expect(api.log).toMatchObject([{ level: 20, code: 'NOT_FOUND' }]);
  });

  it('is told with its place when the input does not fit', async () => {
    const api = await start();
    const input = { story: 'harbour', limit: 1_000, filter: { q: 'x'.repeat(201) } };
    const response = await api.get(callPath('event.list', input));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringMatching(/^filter\.q: a text filter is at most 200 characters/) as string },
    });
  });

  it('is told in few words when ten thousand values do not fit', async () => {
    const api = await start();
    const actor = Array.from({ length: 2_000 }, () => 1);
    const response = await api.get(callPath('event.list', { story: 'harbour', filter: { actor } }));
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text.length).toBeLessThan(1_000);
  });

  it('is told when the input is not JSON', async () => {
    const api = await start();
    const response = await api.get('/trpc/event.list?input={');
    expect(await response.json()).toMatchObject({ error: { message: 'The input is not valid JSON' } });
  });

  it('leaves the other calls of its batch alone', async () => {
    const api = await start();
    const response = await api.get(
      batchPath(['story.get', { story: 'harbour' }], ['event.byId', { story: 'harbour', id: 'nothing' }]),
    );
    expect(response.status).toBe(207);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject([
      { result: { data: { story: { id: 'harbour' } } } },
      { error: { data: { code: 'NOT_FOUND' } } },
    ]);
  });
});
