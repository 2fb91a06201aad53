import { expect, test } from 'vitest';
import { oembed, type OEmbedOptions } from './oembed.ts';

const story = { id: 'tea', version: '0a' };
const of = (query = '', room: Omit<OEmbedOptions, 'address'> = {}, title = 'Tea') =>
  oembed(
    story,
    { chart: 'network', query: new URLSearchParams(query), title },
    { address: (path) => `https://a.org${path}`, ...room },
  );

test('a chart is a rich answer of version 1.0 with a frame, its size, a picture and who provides it', () => {
  expect(of('actor=ada')).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Tea',
    provider_name: 'Standoff',
    provider_url: 'https://a.org/',
    cache_age: 86_400,
    html: '<iframe src="https://a.org/embed/tea/network?actor=ada" title="Tea" width="800" height="560" loading="lazy" style="border:0;max-width:100%"></iframe>',
    width: 800,
    height: 560,
    thumbnail_url: 'https://a.org/img/tea/network.png?actor=ada&width=800&height=560',
    thumbnail_width: 800,
    thumbnail_height: 560,
  });
});

test('what names its version may be kept for a year', () => {
  expect([of('v=0a').cache_age, of('v=other').cache_age]).toEqual([31_536_000, 86_400]);
});

test.each([
  [{ maxWidth: 700 }, 700, 560],
  [{ maxHeight: 400 }, 800, 400],
  [{ maxWidth: 5_000, maxHeight: 5_000 }, 800, 560],
  [{ maxWidth: 640, maxHeight: 336 }, 640, 336],
])('neither frame nor picture is larger than there is room for: %o', (room, width, height) => {
  const answer = of('', room);
  expect([answer.width, answer.height]).toEqual([width, height]);
  expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([width, height]);
  expect(answer.html).toContain(` width="${width}" height="${height}" `);
});

test.each([
  [1, 560],
  [639, 560],
  [800, 335],
])('in %i × %i pixels a frame of that size comes without a picture, which would be larger', (maxWidth, maxHeight) => {
  const answer = of('', { maxWidth, maxHeight });
  expect([answer.width, answer.height]).toEqual([maxWidth, maxHeight]);
  expect(Object.keys(answer).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
});

test('a hostile title is a title and nothing else', () => {
  const answer = of('', {}, `<script>"'&`);
  expect(answer.title).toBe(`<script>"'&`);
  expect(answer.html).toContain('title="&lt;script&gt;&quot;&#39;&amp;"');
});

test('a picture that is a file has the size that it has, whatever the frame’s', () => {
  const answer = oembed(
    story,
    { chart: 'story', query: new URLSearchParams(), title: 'Tea' },
    { address: (path) => path, filed: true },
  );
  expect([answer.height, answer.thumbnail_width, answer.thumbnail_height]).toEqual([960, 800, 560]);
});
