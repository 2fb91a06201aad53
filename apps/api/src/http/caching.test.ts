import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionOf } from '../store/version.ts';
import { batchPath, callPath, startApi } from '../testing/server.ts';
import { harbour } from '../testing/story.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const story = 'harbour';
const version = versionOf(harbour());
const current = callPath('event.list', { story });
const named = callPath('event.list', { story, version });

const headersOf = async (path: string) => {
  const { headers } = await api.get(path);
  return [headers.get('cache-control'), headers.get('standoff-version')];
};

const FOR_EVER = 'public, max-age=31536000, immutable';

describe('an answer', () => {
  it('is asked about each time while it names no version', async () => {
    expect(await headersOf(current)).toEqual(['no-cache', version]);
  });

  it('is kept for ever when it names its version', async () => {
    expect(await headersOf(named)).toEqual([FOR_EVER, version]);
  });

  it('is kept for ever in a batch only if every call of it names its version', async () => {
    expect(await headersOf(batchPath(['story.get', { story, version }], ['event.list', { story, version }]))).toEqual([
      FOR_EVER,
      version,
    ]);
    expect((await headersOf(batchPath(['story.get', { story, version }], ['event.list', { story }])))[0]).toBe(
      'no-cache',
    );
    expect((await headersOf(batchPath(['story.get', { story, version }], ['story.list', undefined])))[0]).toBe(
      'no-cache',
    );
  });

  it('is never kept when it fails', async () => {
    expect((await headersOf(callPath('event.byId', { story, version, id: 'nothing' })))[0]).toBe('no-store');
    expect((await headersOf(callPath('event.list', { story, version: 'other' })))[0]).toBe('no-store');
  });
});

describe('an answer that the client has', () => {
  it.each([
    ['current', current],
    ['named', named],
  ])('is answered 304 without a body: %s version', async (_, path) => {
    const first = await api.get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await api.get(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
    expect(again.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is answered in full when it has changed', async () => {
    const again = await api.get(current, { headers: { 'if-none-match': 'W/"something-else"' } });
    expect(again.status).toBe(200);
    expect(await again.json()).toHaveProperty('result');
  });

  it.each(['br', 'gzip'])('travels compressed when the client accepts it: %s', async (encoding) => {
    const { headers } = await api.get(current, { headers: { 'accept-encoding': encoding } });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('vary')).toContain('accept-encoding');
  });

  it('has the same tag whether it travels compressed or not', async () => {
    const tagged = async (encoding: string) =>
      (await api.get(current, { headers: { 'accept-encoding': encoding } })).headers.get('etag');
    expect(await tagged('gzip')).toBe(await tagged('identity'));
  });
});
