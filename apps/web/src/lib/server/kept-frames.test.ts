import { beforeEach, expect, test } from 'vitest';
import { keptFrame, type FrameKey } from './kept-frames.ts';

/** No test meets what another has kept. */
let version = 0;
beforeEach(() => (version += 1));

const key = (change: Partial<FrameKey> = {}): FrameKey => ({
  url: new URL('http://here/embed/harbour/network?quad=other'),
  version: `${version}`,
  lang: 'en',
  phone: false,
  ...change,
});

function counter() {
  let drawn = 0;
  return () => Promise.resolve(new Response(`picture ${++drawn}`, { status: 200, headers: { etag: '"a"' } }));
}

test('a frame is drawn once, and sent with the same headers to everybody', async () => {
  const draw = counter();
  const [first, second] = [await keptFrame(key(), draw), await keptFrame(key(), draw)];
  expect([await first.text(), await second.text()]).toEqual(['picture 1', 'picture 1']);
  expect([second.status, second.headers.get('etag')]).toEqual([200, '"a"']);
});

test.each([
  ['address', { url: new URL('http://here/embed/harbour/network?quad=none') }],
  ['origin', { url: new URL('https://elsewhere/embed/harbour/network?quad=other') }],
  ['version of the story', { version: 'another' }],
  ['language', { lang: 'fr' }],
  ['width', { phone: true }],
])('another %s is another frame', async (_, change) => {
  const draw = counter();
  await keptFrame(key(), draw);
  const other = await keptFrame(key(change), draw);
  expect(await other.text()).toBe('picture 2');
});

test('an address of thousands of characters is not kept', async () => {
  const draw = counter();
  const long = key({ url: new URL(`http://here/embed/harbour/network?q=${'a'.repeat(3_000)}`) });
  await keptFrame(long, draw);
  expect(await (await keptFrame(long, draw)).text()).toBe('picture 2');
});

test('what could not be drawn is tried again', async () => {
  const failing = key();
  await expect(keptFrame(failing, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await (await keptFrame(failing, counter())).text()).toBe('picture 1');
});

test('an error is answered as it is, and not kept', async () => {
  const broken = () => Promise.resolve(new Response('broken', { status: 500 }));
  const answer = await keptFrame(key(), broken);
  expect([answer.status, await answer.text()]).toEqual([500, 'broken']);
  expect(await (await keptFrame(key(), counter())).text()).toBe('picture 1');
});
