import { expect, test } from 'vitest';
import { numberSources } from './numbering.ts';

test('sources are numbered in the order first cited, each once', () => {
  const numbers = numberSources([{ sources: ['b', 'a'] }, { sources: ['a', 'c'] }]);
  expect([...numbers]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});
