import { expect, test } from 'vitest';
import { arrival, bowed, curvePath, part, pointAt, samples } from './curve.ts';

const arc = bowed({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2);

test('a positive bend bows to the left of the direction, which is up for a curve to the right', () => {
  expect(arc.control).toEqual({ x: 50, y: -20 });
  expect(pointAt(arc, 0.5)).toEqual({ x: 50, y: -10 });
});

test('part cuts a piece out of a curve that lies on it', () => {
  const piece = part(arc, 0.25, 0.75);
  expect(piece.from).toEqual(pointAt(arc, 0.25));
  expect(piece.to).toEqual(pointAt(arc, 0.75));
  expect(pointAt(piece, 0.5)).toEqual(pointAt(arc, 0.5));
});

test('samples hold both ends and lie about as far apart as asked', () => {
  const points = samples(arc, 10);
  expect(points).toHaveLength(11);
  expect(points[0]).toEqual(arc.from);
  expect(points.at(-1)).toEqual(arc.to);
});

test('arrival is the direction at the end', () => {
  expect(arrival(bowed({ x: 0, y: 0 }, { x: 10, y: 0 }, 0))).toBe(0);
  expect(arrival(arc)).toBeCloseTo(Math.atan2(20, 50));
});

test('curvePath writes one decimal', () => {
  expect(curvePath(bowed({ x: 0.123, y: 0 }, { x: 1 / 3, y: 9 }, 0))).toBe('M0.1,0Q0.2,4.5 0.3,9');
});
