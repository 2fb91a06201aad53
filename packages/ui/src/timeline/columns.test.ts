import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadColumn, type ColumnItem } from './columns.ts';

const inLane = (lane: number): ColumnItem => ({ lane, room: 12, bar: false });
const column = { left: 0, right: 30, pins: [] };

test('one mark lies in the middle of its day', () => {
  expect(spreadColumn([inLane(0)], column)).toEqual([15]);
});

test('marks of several lanes share the day in reading order', () => {
  expect(spreadColumn([inLane(0), inLane(1), inLane(2)], column)).toEqual([5, 15, 25]);
});

test('marks of one lane stand side by side where the day is wide enough', () => {
  expect(spreadColumn([inLane(0), inLane(0), inLane(0)], column)).toEqual([3, 15, 27]);
});

test('where it is not, those between go to further rows and the rest still stand clear', () => {
  const [a = 0, b = 0, c = 0, d = 0] = spreadColumn([0, 0, 0, 0].map(inLane), column);
  expect(a < b && b < c && c < d).toBe(true);
  expect(c - a).toBeGreaterThanOrEqual(12);
  expect(d - b).toBeGreaterThanOrEqual(12);
});

test('a mark gives way to a clock time of its lane, and does not lie on the line of one of another', () => {
  expect(spreadColumn([inLane(0)], { ...column, pins: [{ x: 20, lane: 0, room: 12 }] })).toEqual([8]);
  expect(spreadColumn([inLane(0)], { ...column, pins: [{ x: 15, lane: 1, room: 12 }] })).toEqual([17]);
});

test('a column without any width still places everything', () => {
  expect(spreadColumn([inLane(0), inLane(0)], { left: 5, right: 5, pins: [] })).toEqual([5, 5]);
});

test('marks stay inside the day, and in reading order within their lane', () => {
  const items = fc.array(fc.record({ lane: fc.nat(4), room: fc.constantFrom(10, 13), bar: fc.boolean() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 200 }), (marks, width) => {
      const xs = spreadColumn(marks, { left: 10, right: 10 + width, pins: [] });
      expect(xs).toHaveLength(marks.length);
      for (const x of xs) {
        expect(x).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(x).toBeLessThanOrEqual(10 + width + 1e-6);
      }
      for (const lane of [0, 1, 2, 3, 4]) {
        const own = xs.filter((_, i) => marks[i]?.lane === lane && !marks[i].bar);
        own.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual((own[i - 1] ?? -Infinity) - 1e-6);
        });
      }
    }),
  );
});
