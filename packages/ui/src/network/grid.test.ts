import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxContains } from './geometry.ts';
import { coverIndex, pointCounter } from './grid.ts';

const number = fc.integer({ min: -300, max: 300 });
const length = fc.integer({ min: 0, max: 200 });
const point = fc.record({ x: number, y: number });
const box = fc.record({ x: number, y: number, width: length, height: length });

test('pointCounter counts the points inside a rectangle', () => {
  fc.assert(
    fc.property(fc.array(point), box, (points, area) => {
      expect(pointCounter(points)(area)).toBe(points.filter((p) => boxContains(area, p)).length);
    }),
  );
});

test('coverIndex finds every rectangle that holds a point', () => {
  fc.assert(
    fc.property(fc.array(box), point, (boxes, at) => {
      const found = coverIndex(boxes, (item) => item)(at);
      expect(found.filter((item) => boxContains(item, at))).toEqual(boxes.filter((item) => boxContains(item, at)));
    }),
  );
});
