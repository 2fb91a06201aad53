import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAbove } from './at-line.ts';

const at = (tops: number[], line: number) => lastAbove(tops.length, (index) => tops[index] ?? NaN, line);

test('what is read is the last thing that has reached the line', () => {
  expect(at([-300, -20, 90, 240], 100)).toBe(2);
  expect(at([-300, -20, 100, 240], 100)).toBe(2);
  expect(at([200, 300], 100)).toBe(0);
  expect(at([-300, -200], 100)).toBe(1);
});

test('it is found by measuring a few', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 1_000 }), fc.integer(), (given, line) => {
      const tops = given.toSorted((a, b) => a - b);
      let measured = 0;
      const found = lastAbove(tops.length, (index) => ((measured += 1), tops[index] ?? NaN), line);
      expect(found).toBe(
        Math.max(
          0,
          tops.findLastIndex((top) => top <= line),
        ),
      );
      expect(measured).toBeLessThanOrEqual(10);
    }),
  );
});
