import { expect, test } from 'vitest';
import { largestRadius, radius } from './size.ts';

test('the area of a mark is proportional to the number of events', () => {
  expect(radius(100, 100, 30)).toBe(30);
  expect(radius(25, 100, 30)).toBe(15);
});

test('a mark never vanishes, whatever the filter leaves of it', () => {
  expect(radius(0, 100)).toBe(9.5);
  expect(radius(0, 0)).toBe(9.5);
});

test('marks are smaller on a phone than on a desktop', () => {
  expect(largestRadius(1300, 520)).toBe(30);
  expect(largestRadius(390, 400)).toBe(21);
});
