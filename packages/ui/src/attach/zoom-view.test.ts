import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, spread, stretched, wheelFactor } from './zoom-view.ts';

const SIZE = [800, 400] as const;
const WHOLE = { k: 1, x: 0, y: 0 };

test('the whole picture cannot be moved or made smaller', () => {
  expect(kept({ k: 1, x: 50, y: -20 }, SIZE)).toEqual(WHOLE);
  expect(stretched(WHOLE, 0.5, { from: { x: 100, y: 100 } }, SIZE)).toEqual(WHOLE);
});

test('what is under the pointer stays there while the picture grows', () => {
  expect(stretched(WHOLE, 2, { from: { x: 200, y: 100 } }, SIZE)).toEqual({ k: 2, x: -200, y: -100 });
});

test('a picture that is pulled moves with the pointer, as far as its edge', () => {
  const near = { k: 2, x: -200, y: -100 };
  expect(stretched(near, 1, { from: { x: 10, y: 10 }, to: { x: 60, y: 0 } }, SIZE)).toEqual({ k: 2, x: -150, y: -110 });
  expect(stretched(near, 1, { from: { x: 10, y: 10 }, to: { x: 500, y: 10 } }, SIZE)).toEqual({ k: 2, x: 0, y: -100 });
});

test('whatever is done, the picture covers the frame and is at most eight times as large', () => {
  const number = fc.double({ min: -5000, max: 5000, noNaN: true });
  const point = fc.record({ x: number, y: number });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), point, point, (factor, from, to) => {
      const { k, x, y } = stretched(stretched(WHOLE, 3, { from }, SIZE), factor, { from, to }, SIZE);
      expect(k >= 1 && k <= 8 && x <= 0 && y <= 0 && x >= 800 * (1 - k) && y >= 400 * (1 - k)).toBe(true);
    }),
  );
});

test('a wheel counts in pixels, lines and pages, and ten times with Ctrl', () => {
  const turn = (deltaY: number, deltaMode: number, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });
  expect(turn(-500, 0)).toBe(2);
  expect(turn(-20, 1)).toBe(2);
  expect(turn(1, 2)).toBe(0.5);
  expect(turn(-50, 0, true)).toBe(2);
});

test('two fingers have a middle and a distance, one has only its place', () => {
  expect(
    spread([
      { x: 0, y: 0 },
      { x: 30, y: 40 },
    ]),
  ).toEqual({ middle: { x: 15, y: 20 }, apart: 50 });
  expect(spread([{ x: 3, y: 4 }])).toEqual({ middle: { x: 3, y: 4 }, apart: 0 });
});
