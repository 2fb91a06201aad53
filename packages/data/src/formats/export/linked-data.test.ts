import { expect, test } from 'vitest';
import { jsonld } from './linked-data.ts';
import { textOf } from './testing/access.ts';
import { aStory, emptyStory, HOSTILE, hostileStory } from './testing/stories.ts';

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

const graphOf = async (...args: Parameters<typeof textOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  JSON.parse(await textOf(jsonld, ...args)) as Graph;

test('has everything as one graph, each thing once, by the address of its page', async () => {
  const { '@context': context, '@graph': graph } = await graphOf(aStory(), { origin: 'https://example.org' });
  expect(context).toBe('https://schema.org');
  expect(graph.map((thing) => `${String(thing['@type'])} ${String(thing['@id'])}`)).toEqual([
    'Dataset https://example.org/s/talk',
    'Event https://example.org/s/talk/event/ask',
    'Event https://example.org/s/talk/event/talk',
    'Organization https://example.org/s/talk/actor/port',
    'Person https://example.org/s/talk/actor/ada',
    'Organization https://example.org/s/talk/actor/crews',
    'Claim https://example.org/s/talk/claim/early',
    'Question https://example.org/s/talk/question/q-when',
    'NewsArticle https://example.org/s/talk/source/gazette',
    'CreativeWork https://example.org/s/talk/source/letter',
  ]);
  expect(graph.every((thing) => !('@context' in thing))).toBe(true);
});

test('says it in the language asked for, and holds hostile text as it is', async () => {
  expect((await graphOf(aStory(), { lang: 'fr' }))['@graph'][1]).toMatchObject({ name: 'Ada demande' });
  expect((await graphOf(hostileStory()))['@graph'][1]).toMatchObject({ name: HOSTILE });
});

test('is the data set alone for a story of nothing', async () => {
  expect((await graphOf(emptyStory()))['@graph']).toHaveLength(1);
});
