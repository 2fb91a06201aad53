import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchPath, callPath, startApi } from '../testing/server.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const story = 'harbour';
const message = async (response: Response) => ((await response.json()) as { error: { message: string } }).error.message;

describe('every answer', () => {
  it.each([
    [200, callPath('story.list')],
    [404, '/nothing'],
    [404, callPath('event.byId', { story, id: 'nothing' })],
    [404, '/trpc/no.such.procedure'],
    [400, '/trpc/event.list?input={'],
    [400, '/trpc/%E0%A4%A'],
    [414, `/trpc/search?input=${'x'.repeat(16_000)}`],
    [200, '/livez'],
  ])('carries the headers that keep it data (%i for %s)', async (status, path) => {
    const response = await api.get(path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/json',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(await response.json()).toBeTypeOf('object');
  });

  it('has a number of its own', async () => {
    const numbers = await Promise.all([1, 2, 3].map(async () => (await api.get('/livez')).headers.get('x-request-id')));
    expect(new Set(numbers).size).toBe(3);
  });
});

describe('an unknown path', () => {
  it('is answered 404 as JSON that names it', async () => {
    const response = await api.get('/no/such/page?x=1');
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({
      error: {
        code: -32004,
        message: 'There is nothing at /no/such/page',
        data: { code: 'NOT_FOUND', httpStatus: 404, path: null, requestId },
      },
    });
  });
});

describe('pages of other sites', () => {
  it('may ask beforehand, and are told what they may send', async () => {
    const response = await api.get(callPath('story.list'), {
      method: 'OPTIONS',
      headers: { origin: 'null', 'access-control-request-method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': expect.stringContaining('if-none-match') as string,
    });
  });

  it('may read the tag, the version and the number of an answer', async () => {
    const response = await api.get(callPath('story.list'));
    expect(response.headers.get('access-control-expose-headers')).toBe(
      'content-disposition, etag, standoff-filter-problems, standoff-version, x-request-id',
    );
  });
});

describe('too much of a request', () => {
  it('is refused: an address over 16,000 characters', async () => {
    const response = await api.get(`/trpc/search?input=${'x'.repeat(20_000)}`);
    expect(response.status).toBe(414);
    expect(await message(response)).toMatch(/^The address is 20\d{3} characters long: at most 16000 are read$/);
  });

  it('is refused before it is read: an address of 100 kB', async () => {
    const answer = await api.raw(`GET /trpc/search?input=${'x'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
    expect(answer).toMatch(/larger than 32 kB\.\n$/);
  });

  it('is refused: a body over 100,000 bytes', async () => {
    const post = (body: string) =>
      api.get(callPath('story.list'), { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const response = await post('x'.repeat(100_001));
    expect(response.status).toBe(413);
    expect(await message(response)).toBe('The body is larger than 100000 bytes: nothing here takes so much');
    expect((await post('x'.repeat(100_000))).status).toBe(405);
  });

  it('is refused: a body that does not say how long it is', async () => {
    const answer = await api.raw(
      'POST /trpc/story.list HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n1\r\nx\r\n0\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 411 /);
    expect(answer).toContain('A body has to say its length in content-length');
  });

  it('is refused: more than ten calls in a batch', async () => {
    const batch = (size: number) =>
      api.get(batchPath(...Array.from({ length: size }, (): [string, unknown] => ['story.get', { story }])));
    const response = await batch(11);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await message(response)).toBe('A batch holds at most 10 calls: send the rest in another');
    expect((await batch(10)).status).toBe(200);
  });
});

describe('a client that wants its batch streamed', () => {
  it('gets every answer', async () => {
    const response = await api.get(batchPath(['story.get', { story }], ['story.list', undefined]), {
      headers: { 'trpc-accept': 'application/jsonl', 'accept-encoding': 'identity' },
    });
    const text = await response.text();
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(text).toContain('The harbour strike');
  });
});

describe('HEAD', () => {
  it('answers what GET does, without the body', async () => {
    const path = callPath('story.get', { story });
    const [head, get] = await Promise.all([api.get(path, { method: 'HEAD' }), api.get(path)]);
    expect([head.status, head.headers.get('etag'), head.headers.get('cache-control')]).toEqual([
      200,
      get.headers.get('etag'),
      get.headers.get('cache-control'),
    ]);
    expect(await head.text()).toBe('');
  });
});

describe('other methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('are refused: %s', async (method) => {
    const response = await api.get(callPath('story.list'), { method, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
