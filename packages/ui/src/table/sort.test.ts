import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ariaSort, nextSort, sortRows } from './sort.ts';

const own = <T>(key: T) => key;

test('nextSort sorts ascending first and turns round on the second press', () => {
  expect(nextSort(undefined, 'date')).toEqual({ by: 'date', descending: false });
  expect(nextSort({ by: 'date', descending: false }, 'date')).toEqual({ by: 'date', descending: true });
  expect(nextSort({ by: 'date', descending: true }, 'date')).toEqual({ by: 'date', descending: false });
  expect(nextSort({ by: 'date', descending: true }, 'type')).toEqual({ by: 'type', descending: false });
});

test('sortRows orders numbers by size', () => {
  expect(sortRows([10, 9, -1], own, false, 'en')).toEqual([-1, 9, 10]);
  expect(sortRows([10, 9, -1], own, true, 'en')).toEqual([10, 9, -1]);
});

test('sortRows orders words by alphabet, accents and case apart', () => {
  expect(sortRows(['zoo', 'État', 'Elan', 'article 10', 'article 9'], own, false, 'fr')).toEqual([
    'article 9',
    'article 10',
    'Elan',
    'État',
    'zoo',
  ]);
});

test('sortRows keeps empty cells last, whichever way', () => {
  expect(sortRows(['', 'b', 'a'], own, false, 'en')).toEqual(['a', 'b', '']);
  expect(sortRows(['', 'b', 'a'], own, true, 'en')).toEqual(['b', 'a', '']);
});

test('sortRows keeps rows with equal keys in their order, whichever way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), fc.boolean(), (keys, descending) => {
      const sorted = sortRows(
        keys.map((key, at) => ({ key, at })),
        ({ key }) => key,
        descending,
        'en',
      );
      for (const [i, row] of sorted.slice(1).entries()) {
        const before = sorted[i]!;
        if (row.key === before.key) expect(row.at).toBeGreaterThan(before.at);
        else expect(row.key > before.key).toBe(!descending);
      }
    }),
  );
});

test('ariaSort speaks only for the sorted column', () => {
  expect(ariaSort({ by: 'date', descending: true }, 'date')).toBe('descending');
  expect(ariaSort({ by: 'date', descending: false }, 'date')).toBe('ascending');
  expect(ariaSort({ by: 'date', descending: true }, 'type')).toBeUndefined();
  expect(ariaSort(undefined, 'type')).toBeUndefined();
});
