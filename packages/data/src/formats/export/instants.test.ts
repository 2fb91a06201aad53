import { expect, test } from 'vitest';
import { joined, xmlDateTime } from './instants.ts';

test.each([
  [Date.UTC(2026, 1, 3), '2026-02-03T00:00:00.000Z'],
  [Date.UTC(12026, 0, 1), '12026-01-01T00:00:00.000Z'],
  [Date.UTC(-43, 2, 15), '-0043-03-15T00:00:00.000Z'],
  [Date.UTC(-12026, 0, 1), '-12026-01-01T00:00:00.000Z'],
])('%d is %s', (instant, text) => {
  expect(xmlDateTime(instant)).toBe(text);
});

test('spells that overlap or touch become one, and those between which time passes stay apart', () => {
  const spells = [
    { start: 10, end: 19 },
    { start: 30, end: Infinity },
    { start: 20, end: 25 },
    { start: 12, end: 14 },
  ];
  expect(joined(spells)).toEqual([
    { start: 10, end: 25 },
    { start: 30, end: Infinity },
  ]);
  expect(joined([{ start: -Infinity, end: 1 }, ...spells])).toHaveLength(3);
});
