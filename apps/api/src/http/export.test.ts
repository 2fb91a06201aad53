import { EXPORT_NAMES } from '@standoff/data';
import { readExport } from '@standoff/data/model';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory.ts';
import { versionOf } from '../store/version.ts';
import { startApi } from '../testing/server.ts';
import { deadStore } from '../testing/stores.ts';
import { harbour } from '../testing/story.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const version = versionOf(harbour());
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('an export', () => {
  it.each([
    ['json', 'application/json', `harbour-${version}.json`],
    ['csv', 'application/zip', `harbour-${version}.csv.zip`],
    ['jsonld', 'application/ld+json', `harbour-${version}.jsonld`],
    ['gexf', 'application/gexf+xml; charset=utf-8', `harbour-${version}.gexf`],
    ['graphml', 'application/graphml+xml; charset=utf-8', `harbour-${version}.graphml`],
    ['timelinejs.json', 'application/json', `harbour-${version}.timelinejs.json`],
    ['bib', 'text/x-bibtex; charset=utf-8', `harbour-${version}.bib`],
    ['ris', 'application/x-research-info-systems; charset=utf-8', `harbour-${version}.ris`],
  ])('as %s is a file to keep, which any page may read', async (format, type, name) => {
    const response = await api.get(`/export/harbour.${format}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-disposition': `attachment; filename="${name}"`,
      'content-type': type,
      'standoff-version': version,
      'x-content-type-options': 'nosniff',
    });
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('reads back as the story that is served', async () => {
    const { story, problems } = readExport(await (await api.get('/export/harbour.json')).text());
    expect(problems).toEqual([]);
    expect(story && versionOf(story)).toBe(version);
  });

  it('holds the events in the filter and what they need, and its name says so', async () => {
    const response = await api.get('/export/harbour.json?type=PROTEST&from=2026-02-01&to=..');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="harbour-from-2026-02-01-type-protest-${version}.json"`,
    );
    const { story, filter, problems } = readExport(await response.text());
    expect([problems, filter]).toEqual([[], 'from=2026-02-01&type=PROTEST']);
    expect(story?.events.map(({ id, follows }) => [id, follows])).toEqual([['strike', []]]);
    expect(story?.claims.map(({ id }) => id)).toEqual(['all-crews', 'five-crews', 'quays-empty']);
    expect(story?.actors.map(({ id }) => id)).toEqual(['port', 'board', 'director', 'crews', 'gazette-paper']);
  });

  it('opens on no window: without dates it holds all of them', async () => {
    const { story } = readExport(await (await api.get('/export/harbour.json')).text());
    expect(story?.events).toHaveLength(3);
  });

  it('is the whole story under a filter that narrows nothing, and says so', async () => {
    const response = await api.get('/export/harbour.json?from=..&to=..&match=all');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="harbour-${version}.json"`);
    const { story, filter } = readExport(await response.text());
    expect([story && versionOf(story), filter]).toEqual([version, undefined]);
  });

  it('ignores what it cannot read of a filter, as pages do, and says so', async () => {
    const response = await api.get('/export/harbour.json?actor=nobody&from=soon&q=%C3%A9%0A%ED%A0%80');
    expect(response.status).toBe(200);
    expect(response.headers.get('standoff-filter-problems')).toBe(
      '"soon" is not a day; write from=2026-02-27, or from=.. for no limit; there is no actor "nobody" in this story: ignored',
    );
  });

  it.each(EXPORT_NAMES)('of a filter that leaves nothing is an empty file of its format: %s', async (format) => {
    const response = await api.get(`/export/harbour.${format}?from=1990-01-01&to=1990-12-31`);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });

  it('names no more of a filter than fits in the name of a file', async () => {
    const response = await api.get(`/export/harbour.json?q=${'%22x%0D%0A'.repeat(40)}`);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="harbour-[a-z0-9-]{1,80}-[\da-f]{16}\.json"$/,
    );
  });

  it('as csv is an archive of tables whose bytes are always the same', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => new Uint8Array(await (await api.get('/export/harbour.csv')).arrayBuffer())),
    );
    expect(one).toEqual(two);
    const files = unzipSync(one ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'events.csv',
      'actors.csv',
      'claims.csv',
      'sources.csv',
      'citations.csv',
    ]);
    expect(strFromU8(files['events.csv'] ?? new Uint8Array()).split('\r\n')).toHaveLength(5);
  });

  it('has the address that its file has on a host of files, too', async () => {
    const response = await api.get('/export/harbour.csv.zip', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  });

  it('speaks the language that is asked for, where a format holds one', async () => {
    const text = await (await api.get('/export/harbour.graphml?lang=fr-CA')).text();
    expect(text).toContain('<data key="edge-title">Le port annonce un horaire</data>');
    expect(await (await api.get('/export/harbour.graphml?lang=xx')).text()).toContain('The port announces a timetable');
  });
});

describe('a client that has an export', () => {
  it('is answered 304 without it being made again', async () => {
    const first = await api.get('/export/harbour.gexf?type=PROTEST');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await api.get('/export/harbour.gexf?type=PROTEST', { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  });

  it('has the same tag for the same filter however it is written, and another for anything else', async () => {
    const tag = async (path: string) => (await api.get(path, { method: 'HEAD' })).headers.get('etag');
    expect(await tag('/export/harbour.gexf?type=PROTEST&actor=port')).toBe(
      await tag('/export/harbour.gexf?actor=PORT&type=protest'),
    );
    const others = ['gexf', 'graphml', 'gexf?type=PROTEST', 'gexf?lang=fr', 'csv', 'csv?guard=0'];
    expect(new Set(await Promise.all(others.map((other) => tag(`/export/harbour.${other}`)))).size).toBe(others.length);
  });

  it('keeps it for ever where it named the version', async () => {
    const response = await api.get(`/export/harbour.ris?v=${version}`);
    expect(response.headers.get('cache-control')).toBe(FOR_EVER);
    await response.text();
  });

  it('may ask with HEAD what it would get', async () => {
    const [head, get] = await Promise.all([
      api.get('/export/harbour.bib', { method: 'HEAD' }),
      api.get('/export/harbour.bib'),
    ]);
    expect(head.headers.get('content-disposition')).toBe(get.headers.get('content-disposition'));
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(await get.text()).toContain('@article{gazette,');
  });
});

describe('what cannot be exported', () => {
  const formats = 'json, csv, jsonld, gexf, graphml, timelinejs.json, bib, ris';
  it.each([
    [
      '/export/harbour.xls',
      `There is no export /export/harbour.xls: write /export/<story>.<format>, where <format> is one of ${formats}`,
    ],
    [
      '/export/harbour',
      `There is no export /export/harbour: write /export/<story>.<format>, where <format> is one of ${formats}`,
    ],
    ['/export/airport.json', "No story with id 'airport'"],
    ['/export/constructor.json', "No story with id 'constructor'"],
    [
      '/export/harbour.json?v=0',
      `Version '0' of story 'harbour' is not served here; the current version is '${version}'`,
    ],
  ])('is answered 404 with what there is: %s', async (path, message) => {
    const response = await api.get(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await response.json()).toMatchObject({ error: { message, data: { code: 'NOT_FOUND' } } });
  });

  it('is answered without details where the stories fail', async () => {
    const broken = await startApi(deadStore());
    const response = await broken.get('/export/harbour.json');
    expect([response.status, (await response.text()).includes('swordfish')]).toEqual([500, false]);
    await broken.stop();
  });
});

describe('a story of thousands of events', () => {
  it('starts to arrive before it is finished', async () => {
    const [event] = harbour().events;
    const events = Array.from({ length: 3_000 }, (_, at) => ({ ...event!, id: `e-${at}`, follows: [] }));
    const many = await startApi(memoryStore([harbour({ events, claims: [], questions: [] })]));
    const response = await many.get('/export/harbour.json', { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-length')).toBeNull();
    const pieces: number[] = [];
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece.byteLength);
    expect(pieces.length).toBeGreaterThan(5);
    await many.stop();
  });
});
