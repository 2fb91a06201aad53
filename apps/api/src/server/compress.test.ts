import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { startHandler } from '../testing/server.ts';
import type { Handler } from './handler.ts';

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a client that decodes nothing by itself. */
const ask = async (handler: Handler, encoding = 'gzip, br', method = 'GET'): Promise<Answer> => {
  const server = await startHandler(handler);
  stop = server.stop;
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, connection: 'close' };
    get(server.url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
};

const text = JSON.stringify(Array.from({ length: 400 }, (_, at) => ({ id: at, title: 'Été au port' })));

const sends =
  (body: string, headers: Record<string, string | number> = {}): Handler =>
  (_, response) => {
    const length = Buffer.byteLength(body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': length, ...headers }).end(body);
  };

describe('compressing(handler)', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('answers a client that accepts %j with %s', async (accepted, encoding, decode) => {
    const { headers, body } = await ask(sends(text), accepted);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(headers['content-length']).toBeUndefined();
    expect(body.byteLength).toBeLessThan(Buffer.byteLength(text) / 5);
    expect(decode(body).toString()).toBe(text);
  });

  it('leaves the answer as it is for a client that accepts neither, but says that it varies', async () => {
    const { headers, body } = await ask(sends(text), 'identity');
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'accept-encoding']);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
    expect(body.toString()).toBe(text);
  });

  it.each<[string, Handler]>([
    ['what is short', sends('{"é":1}')],
    ['what is a picture', sends(text, { 'content-type': 'image/png' })],
    ['what is encoded already', sends(text, { 'content-encoding': 'zstd' })],
    ['what must not be transformed', sends(text, { 'cache-control': 'no-transform' })],
    ['what has no body', (_, response) => response.writeHead(304, { 'content-type': 'application/json' }).end()],
  ])('leaves alone %s', async (_, handler) => {
    const { headers } = await ask(handler);
    expect(headers.vary).toBeUndefined();
    expect([undefined, 'zstd']).toContain(headers['content-encoding']);
  });

  it('compresses what does not say its length', async () => {
    const { headers, body } = await ask((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('short');
    }, 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe('short');
  });

  it('finds the length of what is sent in one piece', async () => {
    const { headers } = await ask((_, response) => {
      response.setHeader('content-type', 'text/plain');
      response.end('short');
    }, 'gzip');
    expect([headers['content-encoding'], headers['content-length']]).toEqual([undefined, '5']);
  });

  it('adds to what the answer says it varies by', async () => {
    expect((await ask(sends(text, { vary: 'accept' }))).headers.vary).toBe('accept, accept-encoding');
  });

  it('weakens a strong tag, since the bytes are others', async () => {
    expect((await ask(sends(text, { etag: '"a"' }))).headers.etag).toBe('W/"a"');
    expect((await ask(sends(text, { etag: 'W/"a"' }))).headers.etag).toBe('W/"a"');
  });

  it('keeps status, and headers that are given as a list and more than once', async () => {
    const { status, headers } = await ask((_, response) => {
      response.setHeader('x-set', 'before');
      response
        .writeHead(201, 'Made', ['content-type', 'text/plain', 'set-cookie', 'a=1', 'set-cookie', 'b=2'])
        .end(text);
    });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ 'x-set': 'before', 'set-cookie': ['a=1', 'b=2'], 'content-encoding': 'br' });
  });

  it('sends what is written at once, before the answer is whole', async () => {
    let finish: () => void = () => undefined;
    const server = await startHandler((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>first</p>');
      finish = () => response.end('<p>last</p>');
    });
    stop = server.stop;
    const response = await fetch(server.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('<p>first</p>');
    finish();
    expect((await reader?.read())?.value).toBe('<p>last</p>');
  });

  it('sends a long answer whole, at the pace of who reads it', async () => {
    const long = text.repeat(200);
    const { body } = await ask((_, response) => {
      response.setHeader('content-type', 'application/json');
      for (let at = 0; at < long.length; at += 50_000) response.write(long.slice(at, at + 50_000));
      response.end();
    }, 'gzip');
    expect(gunzipSync(body).toString() === long).toBe(true);
  });

  it('sends HEAD no body', async () => {
    const { headers, body } = await ask(sends(text), 'br', 'HEAD');
    expect(body.byteLength).toBe(0);
    expect(headers['content-type']).toBe('application/json');
  });
});
