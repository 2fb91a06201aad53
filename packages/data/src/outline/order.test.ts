import { expect, test } from 'vitest';
import { aDay } from '../testing/outlines.ts';
import type { When } from '../time/when.ts';
import { inReadingOrder } from './order.ts';

const at = (days: number, hour: number, offset: number): When => {
  const instant = (aDay(days).earliest ?? 0) + hour * 3_600_000 - offset * 60_000;
  return { ...aDay(days), earliest: instant, latest: instant, precision: 'minute', offset };
};
const order = (...items: [string, When][]) =>
  inReadingOrder(items.map(([id, when]) => ({ id, when }))).map(({ id }) => id);

test('events of one day keep the author’s order', () => {
  expect(order(['b', aDay(1)], ['a', aDay(1)], ['first', aDay(0)])).toEqual(['first', 'b', 'a']);
});

test('clock times follow the clock among themselves, across zones, and day-only events stay where they were put', () => {
  expect(order(['late', at(1, 20, 0)], ['between', aDay(1)], ['early', at(1, 14, -300)])).toEqual([
    'early',
    'between',
    'late',
  ]);
});

test('a clock time late in the west is read under its own day', () => {
  expect(order(['next', aDay(2)], ['night', at(1, 22, -300)])).toEqual(['night', 'next']);
});

test('a month is read in its middle, an interval where it starts, an open start first', () => {
  expect(
    order(
      ['month', { ...aDay(0, 31), form: 'single', precision: 'month' }],
      ['fourth', aDay(3)],
      ['twentieth', aDay(19)],
      ['interval', aDay(2, 40)],
      ['open', { ...aDay(50), earliest: null, form: 'interval' }],
    ),
  ).toEqual(['interval', 'fourth', 'month', 'twentieth', 'open']);
});
