import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASPECT, fitToFrame } from './fit.ts';

test('the middle of the layout is the middle of the frame across', () => {
  expect(fitToFrame(980, 450).toFrame([0, 0])).toEqual({ x: 490, y: 216 });
});

test('a frame taller than wide swaps the axes', () => {
  const { toFrame } = fitToFrame(400, 800);
  expect(toFrame([-ASPECT, 0]).y).toBeLessThan(toFrame([ASPECT, 0]).y);
  expect(toFrame([-ASPECT, 0]).x).toBe(toFrame([ASPECT, 0]).x);
});

test('every place of the layout lies in the frame, and toLayout leads back to it', () => {
  const size = fc.integer({ min: 50, max: 3000 });
  const unit = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(size, size, unit, unit, (width, height, u, v) => {
      const { toFrame, toLayout } = fitToFrame(width, height);
      const at = toFrame([u * ASPECT, v]);
      expect(at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height).toBe(true);
      const [x, y] = toLayout(at);
      expect(x).toBeCloseTo(u * ASPECT, 6);
      expect(y).toBeCloseTo(v, 6);
    }),
  );
});
