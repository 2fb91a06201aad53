import { expect, test } from 'vitest';
import { pageOf, pagesOf } from './pages.ts';

const rows = Array.from({ length: 9 }, (_, index) => ({ id: `e${String(index)}` }));

test('a list is shown seven rows at a time', () => {
  expect(pagesOf(rows).map((page) => page.map(({ id }) => id).join(' '))).toEqual(['e0 e1 e2 e3 e4 e5 e6', 'e7 e8']);
  expect(pagesOf([])).toEqual([]);
});

test('what is selected is on the page that opens, and without it the first page opens', () => {
  expect([pageOf(rows, 'e6'), pageOf(rows, 'e7'), pageOf(rows, undefined), pageOf(rows, 'unknown')]).toEqual([
    0, 1, 0, 0,
  ]);
});
