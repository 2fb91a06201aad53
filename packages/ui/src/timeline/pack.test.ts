import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows } from './pack.ts';

test('what does not overlap shares a row; touching is not overlapping', () => {
  expect(
    packRows(
      [
        { x0: 0, x1: 10 },
        { x0: 10, x1: 20 },
        { x0: 5, x1: 15 },
      ],
      9,
    ),
  ).toEqual([0, 0, 1]);
});

test('rows that are taken stay taken', () => {
  expect(packRows([{ x0: 0, x1: 10 }], 9, [[{ x0: 4, x1: 6 }]])).toEqual([1]);
});

test('what no row can hold has no row', () => {
  expect(
    packRows(
      [
        { x0: 0, x1: 10 },
        { x0: 0, x1: 10 },
      ],
      1,
    ),
  ).toEqual([0, undefined]);
});

test('no two in a row overlap, and no more rows are used than lie over one another somewhere', () => {
  const extents = fc.array(
    fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 })).map(([x0, width]) => ({ x0, x1: x0 + width })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(extents, (given) => {
      const rows = packRows(given, Infinity);
      given.forEach((a, i) => {
        given.slice(0, i).forEach((b, j) => {
          if (rows[i] === rows[j]) expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
        });
      });
      const deepest = Math.max(0, ...given.map(({ x0 }) => given.filter((e) => e.x0 <= x0 && e.x1 > x0).length));
      expect(new Set(rows).size).toBe(deepest);
    }),
  );
});
