import { loadLanguages } from '@standoff/ui';
import type { RequestEvent } from '@sveltejs/kit';
import { beforeAll, expect, test } from 'vitest';
import { aDay, anActor, anEvent, anOutline } from '../../../../../../packages/data/src/testing/outlines.ts';
import { pictureFile } from './file.ts';

beforeAll(() => loadLanguages());

const outline = anOutline({
  id: 'harbour',
  version: 'v1',
  title: { en: 'Harbour', fr: 'Port' },
  actors: [anActor('ada'), anActor('bo')],
  events: [
    anEvent('ban', { when: aDay(4), source: ['ada'], target: ['bo'], type: 'SANCTION' }),
    anEvent('talk', { when: aDay(8), source: ['bo'], target: ['ada'], type: 'CONSULT' }),
  ],
});
const missing = Object.assign(new Error('No story with such an id'), { code: 'NOT_FOUND' });
const api = {
  story: {
    outline: ({ story, version }: { story: string; version?: string }) =>
      story === 'harbour' && (version ?? 'v1') === 'v1' ? Promise.resolve({ outline }) : Promise.reject(missing),
  },
};

const THERE_ARE = 'there are network, timeline, disagreement, story, each as .svg and .png';

const asked = (file: string, query = '', headers: HeadersInit = {}, story = 'harbour'): Promise<Response> => {
  const url = new URL(`https://example.org/img/${story}/${file}?${query}`);
  const event = { url, request: new Request(url, { headers }), locals: { api } };
  return pictureFile(event as unknown as RequestEvent, { story, file });
};
const pixels = async (answer: Response): Promise<number[]> => {
  const view = new DataView(await answer.arrayBuffer());
  return [view.getUint32(16), view.getUint32(20)];
};

test('an SVG is for pages of every site, and can load and run nothing', async () => {
  const answer = await asked('network.svg');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'content-disposition': 'inline; filename="harbour-network-v1.svg"',
    'cache-control': 'public, no-cache',
  });
  expect(await answer.text()).toContain('version v1 · CC0-1.0 · example.org/s/harbour');
});

test('a PNG has as many pixels as asked for', async () => {
  expect(await pixels(await asked('network.png', 'width=640&height=336&scale=1.875'))).toEqual([1200, 630]);
});

test('a version makes it one to keep for ever, and its tag answers for it', async () => {
  const answer = await asked('timeline.svg', 'v=v1');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const again = await asked('timeline.svg', 'v=v1', { 'if-none-match': answer.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a download is a file', async () => {
  const answer = await asked('story.svg', 'download=1');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="harbour-story-v1.svg"');
});

test('the filter is that of the pages, and what the story does not have is ignored', async () => {
  const svg = await (await asked('network.svg', 'quad=material-conflict&actor=nobody&lang=fr')).text();
  expect(svg).toContain('1 sur 2 événements');
  expect(svg).toContain('>Port</text>');
});

test.each([
  ['network.png', 'width=100000', 400, 'width=100000: the width of a picture is from 320 to 2400 pixels\n'],
  ['pie.svg', '', 404, `there is no picture "pie.svg": ${THERE_ARE}\n`],
  ['network.gif', '', 404, `there is no picture "network.gif": ${THERE_ARE}\n`],
  ['network.svg', 'v=v0', 404, 'No story with such an id\n'],
])('%s?%s is answered with %d and one line of text', async (file, query, status, why) => {
  const answer = await asked(file, query);
  expect([answer.status, await answer.text()]).toEqual([status, why]);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test('equal questions have answers equal to the byte, also when drawn anew', async () => {
  const one = await asked('timeline.png', 'theme=dark');
  for (let width = 400; width < 470; width += 1) await asked('timeline.svg', `width=${String(width)}`);
  const other = await asked('timeline.png', 'theme=dark');
  expect(other.headers.get('etag')).toBe(one.headers.get('etag'));
});
