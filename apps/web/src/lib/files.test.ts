import { outline } from '@standoff/data';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detailsIn, searchIn, sourcesIn } from './files.ts';
import { setSite } from './page/site.ts';

const story = outline(
  {
    id: 'tea',
    title: { en: 'Tea' },
    summary: { en: 'Two neighbours quarrel over tea.' },
    period: '2026',
    window: { from: '2026-02-01', to: '2026-02-28' },
    licence: 'CC-BY-4.0',
    lanes: [],
    chapters: [],
    actors: [
      { id: 'ann', name: { en: 'Ann Ng' }, kind: 'person', aliases: ['Annie'] },
      { id: 'bob', name: { en: 'Bob' }, kind: 'person', aliases: [] },
    ],
    events: [
      {
        id: 'spill',
        date: '2026-02-03',
        title: { en: 'Somebody spills tea' },
        summary: { en: 'On the other side.' },
        source: ['ann'],
        target: [],
        other: [],
        follows: [],
        cited: [{ source: 'diary' }],
      },
    ],
    claims: [],
    questions: [],
    sources: ['diary', 'gazette'].map((id) => ({
      id,
      url: `https://example.org/${id}`,
      publisher: `The ${id}`,
      title: `Tea in the ${id}`,
      language: 'en',
      kind: 'news',
      relays: [],
    })),
  },
  '0a',
);
const SOURCES = ['diary', 'gazette'].map((id) => ({
  source: { id, publisher: `The ${id}`, title: `Tea in the ${id}` },
}));

const asked: string[] = [];
const files: Record<string, unknown> = {
  '/stories/v/0a/data/tea/sources.json': SOURCES,
  '/stories/v/0a/data/tea/event/spill.json': { event: { id: 'spill' } },
};
beforeEach(() => {
  setSite({ base: '/stories/', lang: 'en', others: ['fr'] });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 }));
  });
});
afterEach(() => {
  setSite(undefined);
  vi.unstubAllGlobals();
});

test('a detail is the file of its version, and what has no file is not in the story', async () => {
  expect(await detailsIn(story).event('spill')).toEqual({ event: { id: 'spill' } });
  await expect(detailsIn(story).claim('a/b')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(asked).toContain('/stories/v/0a/data/tea/claim/a%2Fb.json');
});

test('sources are those that the events in the filter cite, from one file that is fetched once', async () => {
  asked.length = 0;
  expect((await sourcesIn(story, {})).map(({ source }) => source.id)).toEqual(['diary']);
  expect(await sourcesIn(story, { actor: ['bob'] })).toEqual([]);
  expect(asked).toEqual(['/stories/v/0a/data/tea/sources.json']);
});

test('a search finds what the API would, titles of sources too', async () => {
  expect((await searchIn(story, 'annie', 5)).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['actor ann']);
  expect((await searchIn(story, 'gazette', 5)).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['source gazette']);
  expect(await searchIn(story, 'tea', 1)).toHaveLength(1);
});
