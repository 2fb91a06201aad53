import type { SearchResult } from '@standoff/data';
import { expect, test } from 'vitest';
import { asItem } from './search.ts';

const result: SearchResult = {
  kind: 'event',
  id: 'order',
  label: { en: 'The order', fr: 'L’ordre' },
  field: 'summary',
  language: 'en',
  excerpt: { text: '…orders agencies to stop…', ranges: [] },
  score: 1,
};

test('asItem shows where a result was found', () => {
  expect(asItem(result)).toEqual({
    kind: 'event',
    id: 'order',
    title: { en: 'The order', fr: 'L’ordre' },
    excerpt: { en: '…orders agencies to stop…' },
  });
});

test('asItem does not repeat a title that matched', () => {
  expect(asItem({ ...result, excerpt: { text: 'L’ordre', ranges: [] } })).not.toHaveProperty('excerpt');
});

test('asItem shows a quotation to everyone as it was said', () => {
  const { language: _, ...said } = result;
  expect(asItem({ ...said, excerpt: { text: 'lawful use', ranges: [] } }).excerpt).toEqual({
    en: 'lawful use',
    fr: 'lawful use',
  });
});
