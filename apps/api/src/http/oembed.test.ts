import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory.ts';
import { versionOf } from '../store/version.ts';
import { startApi } from '../testing/server.ts';
import { harbour } from '../testing/story.ts';

const HOSTILE = `<script>alert("it's")</script>`;

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi(memoryStore([harbour(), harbour({ id: 'hostile', title: { en: HOSTILE } })]));
});
afterAll(() => api.stop());

const version = versionOf(harbour());
const path = (url: string, more: Record<string, string> = {}) =>
  `/oembed?${new URLSearchParams({ url, ...more }).toString()}`;
/** What is answered for a page of this server. */
const ask = (page: string, more?: Record<string, string>) => api.get(path(api.url + page, more));
const answer = async (page: string, more?: Record<string, string>) =>
  (await (await ask(page, more)).json()) as Record<string, string | number>;
const refusal = async (response: Response) => {
  const { error } = (await response.json()) as { error: { message: string } };
  return [response.status, error.message];
};

describe('oEmbed', () => {
  it('answers a rich frame for a page of a story, which anybody may read', async () => {
    const response = await ask('/s/harbour?actor=crews&utm_source=x&lang=fr', { format: 'json' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('standoff-version')).toBe(version);
    expect(await response.json()).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'La grève du port',
      provider_name: 'Standoff',
      provider_url: `${api.url}/`,
      cache_age: 86_400,
      html: `<iframe src="${api.url}/embed/harbour/story?actor=crews&amp;lang=fr" title="La grève du port" width="800" height="960" loading="lazy" style="border:0;max-width:100%"></iframe>`,
      width: 800,
      height: 960,
      thumbnail_url: `${api.url}/img/harbour/network.png?actor=crews&lang=fr&width=800&height=960`,
      thumbnail_width: 800,
      thumbnail_height: 960,
    });
  });

  it.each([
    ['/embed/harbour/network?controls=0', '/embed/harbour/network?controls=0'],
    ['/s/harbour/read', '/embed/harbour/story'],
    ['/s/harbour/event/strike', '/embed/harbour/timeline?event=strike'],
    ['/s/harbour/actor/port', '/embed/harbour/network?about=port'],
    ['/s/harbour/claim/all-crews', '/embed/harbour/disagreement?question=q-how-many&amp;claim=all-crews'],
    ['/s/harbour/question/q-how-many', '/embed/harbour/disagreement?question=q-how-many'],
    ['/s/harbour/source/gazette', '/embed/harbour/timeline?from=..&amp;source=gazette'],
  ])('answers for %s', async (page, frame) => {
    expect((await answer(page))['html']).toContain(` src="${api.url}${frame}" `);
  });

  it('keeps the version that an address names, and lets its answer be kept for a year', async () => {
    const frozen = await answer(`/s/harbour?v=${version}`);
    expect(frozen['html']).toContain(`/embed/harbour/story?v=${version}"`);
    expect(frozen['cache_age']).toBe(31_536_000);
  });

  it('never answers a frame or a picture that is larger than there is room for', async () => {
    expect(await answer('/s/harbour', { maxwidth: '700', maxheight: '400' })).toMatchObject({
      width: 700,
      height: 400,
      thumbnail_width: 700,
      thumbnail_height: 400,
    });
    expect(await answer('/s/harbour', { maxwidth: '1', maxheight: '1' })).toMatchObject({ width: 1, height: 1 });
  });

  it('shows hostile titles literally, and lets no key travel that is not the story’s', async () => {
    const page = `/embed/hostile/network?actor=${encodeURIComponent(HOSTILE)}&onload=${encodeURIComponent(HOSTILE)}`;
    const { title, html } = await answer(page);
    expect(title).toBe(HOSTILE);
    expect(html).toBe(
      `<iframe src="${api.url}/embed/hostile/network" title="&lt;script&gt;alert(&quot;it&#39;s&quot;)&lt;/script&gt;" width="800" height="560" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    );
  });

  it.each([
    ['a foreign address', 'https://example.org/s/harbour'],
    ['a script', 'javascript:alert(1)'],
    ['another port', 'http://127.0.0.1:1/s/harbour'],
    ['a name before the host', 'HERE@example.org/s/harbour'],
    ['10 kB', `HERE/s/harbour?q=${'x'.repeat(10_000)}`],
  ])('answers 404 to %s', async (_, address) => {
    const [status, message] = await refusal(await api.get(path(address.replace('HERE', api.url))));
    expect(status).toBe(404);
    expect(message).toContain(` is not the address of a chart on ${api.url}`);
    expect(String(message).length).toBeLessThan(300);
  });

  it.each(['/s/nothing', '/s/harbour?v=nothing', '/s/harbour/event/nothing', '/embed/harbour/pie', '/s/harbour/../x'])(
    'answers 404 to an address where nothing is: %s',
    async (page) => {
      expect((await ask(page)).status).toBe(404);
    },
  );

  it('answers 501 to another format than JSON', async () => {
    expect(await refusal(await ask('/s/harbour', { format: 'xml' }))).toEqual([
      501,
      "There is no format 'xml' here: ask for format=json",
    ]);
  });

  it.each(['0', '-1', '1.5', 'wide', ''])('says what is wrong with a width of "%s"', async (maxwidth) => {
    expect(await refusal(await ask('/s/harbour', { maxwidth }))).toEqual([
      400,
      `maxwidth is '${maxwidth}': give a whole number of pixels above 0, such as maxwidth=640`,
    ]);
  });

  it('asks which page is meant where none is named', async () => {
    const [status, message] = await refusal(await api.get('/oembed'));
    expect([status, message]).toEqual([400, 'Which page? Ask for url=<the address of a page of a story>']);
  });
});
