import { describe, expect, it } from 'vitest';
import { isKnown, seal } from './seal.ts';

const get = (headers: Record<string, string> = {}) => new Request('http://localhost/', { headers });

describe('isKnown', () => {
  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [null, false],
  ])('for the tag W/"a", answers %j with %j', (ifNoneMatch, known) => {
    expect(isKnown('W/"a"', ifNoneMatch)).toBe(known);
  });
});

describe('seal', () => {
  it('gives equal bodies equal tags and different bodies different ones', async () => {
    const tagOf = async (body: string) => (await seal(get(), new Response(body))).headers.get('etag');
    expect(await tagOf('one')).toMatch(/^W\/"[\w-]{22}"$/);
    expect(await tagOf('one')).toBe(await tagOf('one'));
    expect(await tagOf('one')).not.toBe(await tagOf('two'));
  });

  it('states the length in bytes', async () => {
    const sealed = await seal(get(), new Response('é'));
    expect(sealed.headers.get('content-length')).toBe('2');
    expect(await sealed.text()).toBe('é');
  });

  it('answers 304 without a body, keeping the other headers, when the client has it', async () => {
    const fresh = () => new Response('{}', { headers: { 'cache-control': 'no-cache' } });
    const etag = (await seal(get(), fresh())).headers.get('etag') ?? '';
    const again = await seal(get({ 'if-none-match': etag }), fresh());
    expect([again.status, again.body, again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([
      304,
      null,
      etag,
      'no-cache',
    ]);
  });

  it('gives HEAD the tag that GET gets', async () => {
    const head = await seal(new Request('http://localhost/', { method: 'HEAD' }), new Response('one'));
    expect(head.headers.get('etag')).toBe((await seal(get(), new Response('one'))).headers.get('etag'));
  });

  it('leaves errors, other methods, what may not be kept, and what has its own tag alone', async () => {
    const failed = new Response('no', { status: 404 });
    expect(await seal(get(), failed)).toBe(failed);
    const posted = new Response('yes');
    expect(await seal(new Request('http://localhost/', { method: 'POST' }), posted)).toBe(posted);
    const fleeting = new Response('now', { headers: { 'cache-control': 'no-store' } });
    expect(await seal(get(), fleeting)).toBe(fleeting);
    const tagged = new Response('long', { headers: { etag: 'W/"mine"' } });
    expect(await seal(get(), tagged)).toBe(tagged);
  });
});
