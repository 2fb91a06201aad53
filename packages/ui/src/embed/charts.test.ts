import { expect, test } from 'vitest';
import { partsOf } from './charts.ts';

test('a timeline becomes a list of events where room is short', () => {
  expect([partsOf('timeline', 800), partsOf('timeline', 559)]).toEqual([['timeline'], ['events']]);
  expect(partsOf('story', 320)).toEqual(['network', 'events']);
});

test('other charts are the same at every width', () => {
  expect([partsOf('network', 320), partsOf('disagreement', 320)]).toEqual([['network'], ['disagreement']]);
});
