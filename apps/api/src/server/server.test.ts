import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { exchange, startHandler } from '../testing/server.ts';
import type { Handler } from './handler.ts';
import { LIMITS, type RunningServer, type ServerOptions } from './server.ts';

let server: RunningServer | undefined;
afterEach(() => server?.stop());

const start = async (handler: Handler, options?: Partial<ServerOptions>) =>
  (server = await startHandler(handler, options));

/** A handler whose answers wait, and what lets them go. */
function held() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const handler: Handler = (_, response) => {
    arrive();
    void released.then(() => response.end('done'));
  };
  return { handler, arrived, release };
}

const open = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      resolve(socket);
    }).on('error', reject);
  });

describe('a slow client', () => {
  it('has five seconds for its headers and ten for its request, looked at every second', () => {
    expect(LIMITS).toMatchObject({
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
    });
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nhost: x\r\nx-slow: '],
    ['body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc'],
  ])('is told and cut off when its %s do not come', async (_, text) => {
    const limits = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };
    const { url } = await start((request) => void request.resume(), { limits });
    const answer = await exchange(url, text);
    expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
    expect(answer).toMatch(/\r\n\r\nThe request took too long to arrive\.\n$/);
  });
});

describe('a client that speaks something else', () => {
  it('is told so and cut off', async () => {
    const { url } = await start(held().handler);
    const answer = await exchange(url, 'HELO mail.example.org\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(answer).toMatch(/This is not an HTTP request\.\n$/);
  });
});

describe('stopping', () => {
  it('lets a request in flight finish, and refuses new ones', async () => {
    const { handler, arrived, release } = held();
    const { url, stop } = await start(handler);
    const answer = fetch(url);
    await arrived;
    const stopped = stop();
    await expect(fetch(url)).rejects.toThrow();
    release();
    const response = await answer;
    expect([response.status, response.headers.get('connection'), await response.text()]).toEqual([
      200,
      'close',
      'done',
    ]);
    await stopped;
  });

  it('waits for nobody who only keeps a connection open', async () => {
    const { url, stop } = await start((_, response) => response.end('done'));
    await (await fetch(url)).text();
    const idle = await open(url);
    const closed = new Promise((resolve) => idle.on('close', resolve));
    await Promise.all([stop(), closed]);
  });

  it('cuts off what has not finished when the grace is over', async () => {
    const { handler, arrived } = held();
    const { url, stop } = await start(handler, { grace: 50 });
    const answer = fetch(url);
    const cut = expect(answer).rejects.toThrow('fetch failed');
    await arrived;
    await Promise.all([stop(), cut]);
  });

  it('says at /readyz that it is not ready, to connections that are still open', async () => {
    let finish: () => void = () => undefined;
    const { url, stop } = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('begun');
      finish = () => response.end('done');
    });
    const socket = (await open(url)).setEncoding('utf8');
    let heard = '';
    socket.on('data', (chunk: string) => (heard += chunk));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    while (!heard.includes('begun')) await pause(5);
    const stopped = stop();
    socket.write('GET /readyz?verbose HTTP/1.1\r\nhost: x\r\n\r\n');
    await pause(20);
    finish();
    await Promise.all([stopped, closed]);
    expect(heard).toMatch(/HTTP\/1.1 503 Service Unavailable\r\n[^]*\{"status":"stopping"\}/);
  });

  it('happens once, however often it is asked for', async () => {
    const { stop } = await start(held().handler);
    expect(stop()).toBe(stop());
    await stop();
  });
});

describe('what the handler passes on', () => {
  it('is answered 404', async () => {
    const { url } = await start((_request, _response, next) => {
      next();
    });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([404, 'There is nothing at this address.\n']);
  });

  it('is answered 500 without details when it is an error', async () => {
    const { url } = await start((_request, _response, next) => {
      next(new Error('swordfish'));
    });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong on our side.\n']);
  });
});
