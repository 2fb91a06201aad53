import { describe, expect, test } from 'vitest';
import { aDay } from '../../../data/src/testing/outlines.ts';
import { dayBars } from './day-bars.ts';
import { DAY } from './scale.ts';
import { aBin } from './testing/views.ts';

const start = Date.UTC(2026, 0, 1);
const span = { start, end: start + 10 * DAY };
const frame = { width: 1000, height: 40 };
const open = { edtf: '..', earliest: null, latest: null, precision: 'day', form: 'interval' } as const;

describe('the days pointed out', () => {
  const marked = (...dates: Parameters<typeof dayBars>[2]) => dayBars([], span, dates, frame).marked;

  test('are whole days, from first to last, and days that touch are one stretch', () => {
    expect(marked(aDay(9), aDay(2), aDay(2), aDay(3), aDay(2, 3))).toEqual([
      { x: 200, width: 300 },
      { x: 900, width: 100 },
    ]);
  });

  test('reach to the edge where a date is open, and are left out where it lies elsewhere', () => {
    expect(marked({ ...open, approximate: false, uncertain: false })).toEqual([{ x: 0, width: 1000 }]);
    expect(marked(aDay(20))).toEqual([]);
  });

  test('can be seen in a span of years, and stay in the frame', () => {
    const years = { start: start - 4000 * DAY, end: start + DAY };
    expect(dayBars([], years, [aDay(0)], frame).marked).toEqual([{ x: 996, width: 4 }]);
  });
});

test('only days of the span have bars', () => {
  const bins = [aBin(-3, { 'verbal-conflict': 9 }), aBin(0, { 'verbal-conflict': 1 })];
  expect(dayBars(bins, span, [], frame).bars).toMatchObject([{ x: 0, y: 20, height: 18 }]);
});
