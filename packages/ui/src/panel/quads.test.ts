import { noQuads } from '@standoff/data';
import { expect, test } from 'vitest';
import { sayQuads } from './quads.ts';

test('sayQuads says the classes that occur, most frequent first', () => {
  const counts = { ...noQuads(), 'material-conflict': 3, 'verbal-cooperation': 1200 };
  expect(sayQuads(counts, 'en')).toEqual(['1,200 verbal cooperation', '3 material conflict']);
  expect(sayQuads(counts, 'fr')).toEqual(['1\u202f200 coopération verbale', '3 conflit matériel']);
});

test('sayQuads says nothing where nothing occurs', () => {
  expect(sayQuads(noQuads(), 'en')).toEqual([]);
});
