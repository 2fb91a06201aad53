import type { Outline } from '@standoff/data';
import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { aDay, anActor, anEvent, anOutline } from '../../../../../packages/data/src/testing/outlines.ts';
import { chartDataFile } from './chart-data.ts';

const story = (title: string): Outline =>
  anOutline({
    id: 'tea',
    version: '0a',
    title: { en: title, fr: 'Thé' },
    actors: [anActor('ada'), anActor('bo')],
    events: [anEvent('ban', { when: aDay(4), source: ['ada'], target: ['bo'] })],
  });

const asked = (outline: Outline, file: string, version?: string): Promise<Response> => {
  const api = { story: { outline: () => Promise.resolve({ outline }) } };
  const event = { locals: { api } } as unknown as Pick<RequestEvent, 'locals'>;
  return chartDataFile(event, { story: 'tea', file, ...(version && { version }) });
};

test('the tag of chart data changes with its bytes, also where the version of the story stays', async () => {
  const tags = await Promise.all(
    [
      asked(story('Tea'), 'charts.en.json'),
      asked(story('Tea'), 'charts.en.json'),
      asked(story('Tea, too'), 'charts.en.json'),
      asked(story('Tea'), 'charts.fr.json'),
    ].map(async (answer) => (await answer).headers.get('etag')),
  );
  expect(tags[0]).toMatch(/^"[\w-]{22}"$/);
  expect(tags[1]).toBe(tags[0]);
  expect(new Set(tags).size).toBe(3);
});

test.each([
  [undefined, 'no-cache'],
  ['0a', 'public, max-age=31536000, immutable'],
])('data of version %s may be kept: %s', async (version, caching) => {
  const { headers } = await asked(story('Tea'), 'charts.en.json', version);
  expect([headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([caching, '*']);
});
