import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashesAlong } from './dashes.ts';

const line = (length: number) => ({
  from: { x: 0, y: 0 },
  control: { x: length / 2, y: 0 },
  to: { x: length, y: 0 },
});

test('dashes and gaps fill a line from end to end', () => {
  expect(dashesAlong(line(102), 2)).toBe('5.9 3.7');
});

test('every line begins and ends with a whole dash, has a gap, and dashes longer than gaps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 10, max: 900, noNaN: true }),
      fc.double({ min: 1.3, max: 6, noNaN: true }),
      (length, width) => {
        const [dash = 0, gap = 0] = dashesAlong(line(length), width).split(' ').map(Number);
        const count = (length + gap) / (dash + gap);
        expect(Math.round(count)).toBeGreaterThanOrEqual(2);
        // Written with one decimal, each dash may be off by a twentieth of a pixel.
        expect(Math.abs(count - Math.round(count)) * (dash + gap)).toBeLessThan(0.1 * count + 0.1);
        expect(dash).toBeGreaterThan(gap);
      },
    ),
  );
});
