import { loadLanguage } from '@standoff/ui';
import { beforeAll, expect, test } from 'vitest';
import { anActor, anOutline } from '../../../../../packages/data/src/testing/outlines.ts';
import type { OwnDetail } from '$lib/own/detail.ts';
import { describePage } from './describe.ts';

beforeAll(() => loadLanguage('en'));

const outline = anOutline({ id: 'harbour', title: { en: '</script><script>alert(1)' }, actors: [anActor('maker')] });
const page = { outline, origin: 'https://example.org', lang: 'en' };

test('a page of a story is a data set with every download, and no text in it can end the element around it', () => {
  const json = describePage(page);
  expect(json).not.toContain('<');
  const data = JSON.parse(json) as { distribution: { contentUrl: string }[] };
  expect(data).toMatchObject({ '@type': 'Dataset', '@id': 'https://example.org/s/harbour', name: outline.title.en });
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
    ...['json', 'csv.zip', 'jsonld', 'gexf', 'graphml', 'timelinejs.json', 'bib', 'ris'].map(
      (ending) => `https://example.org/export/harbour.${ending}?lang=en&v=0`,
    ),
    ...['events.csv', 'actors.csv', 'sources.csv', 'outline.json'].map(
      (file) => `https://example.org/s/harbour/download/${file}?v=0&lang=en`,
    ),
  ]);
  expect(data.distribution[1]).toMatchObject({ encodingFormat: 'application/zip', name: 'CSV' });
});

test('a thing is identified by its page, whatever language or version that is read in', () => {
  const actor = { id: 'maker', name: { en: 'Maker' }, kind: 'organisation', aliases: [] };
  const detail = { kind: 'actor', id: 'maker', data: { actor, partOf: [] } } as unknown as OwnDetail;
  expect(JSON.parse(describePage({ ...page, detail }))).toMatchObject({
    '@type': 'Organization',
    '@id': 'https://example.org/s/harbour/actor/maker',
    name: 'Maker',
  });
});
