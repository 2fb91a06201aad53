import { expect, test } from 'vitest';
import { DAY, timeScale } from './scale.ts';
import { daysOfSpan, shift, spanOfDays, union, zoom } from './window.ts';

const february = spanOfDays('2026-02-01', '2026-02-28');
const year = spanOfDays('2026-01-01', '2026-12-31');

test('a span of days reaches from midnight to midnight', () => {
  expect(spanOfDays('2026-02-27', '2026-02-27')).toEqual({
    start: Date.UTC(2026, 1, 27),
    end: Date.UTC(2026, 1, 28),
  });
});

test('days given in the wrong order are put right, and text that is no day is refused', () => {
  expect(spanOfDays('2026-02-28', '2026-02-01')).toEqual(february);
  expect(() => spanOfDays('2026-02-01', 'soon')).toThrow('"soon" is not a day; write one such as 2026-02-27');
});

test('the scale maps time to pixels and back', () => {
  const scale = timeScale(february, 100, 380);
  expect(scale.dayWidth).toBe(10);
  expect(scale.x(Date.UTC(2026, 1, 1))).toBe(100);
  expect(scale.x(Date.UTC(2026, 2, 1))).toBe(380);
  expect(scale.at(105)).toBe(Date.UTC(2026, 1, 1, 12));
});

test('a span is named by the whole days nearest to it, never by less than one', () => {
  expect(daysOfSpan(february)).toEqual(['2026-02-01', '2026-02-28']);
  expect(daysOfSpan({ start: february.start + DAY * 0.4, end: february.end + DAY * 0.4 })).toEqual([
    '2026-02-01',
    '2026-02-28',
  ]);
  expect(daysOfSpan({ start: february.start, end: february.start + 1 })).toEqual(['2026-02-01', '2026-02-01']);
});

test('panning stops at the bounds and keeps the length', () => {
  expect(daysOfSpan(shift(february, 31 * DAY, year))).toEqual(['2026-03-04', '2026-03-31']);
  expect(daysOfSpan(shift(february, -400 * DAY, year))).toEqual(['2026-01-01', '2026-01-28']);
  expect(shift(year, 10 * DAY, february)).toEqual(february);
});

test('zooming keeps the moment under the pointer, shows a day at least and the bounds at most', () => {
  const around = Date.UTC(2026, 1, 15);
  expect(daysOfSpan(zoom(february, 0.5, around, year))).toEqual(['2026-02-08', '2026-02-21']);
  expect(daysOfSpan(zoom(february, 0, around, year))).toHaveLength(2);
  expect(zoom(february, 0, around, year).end - zoom(february, 0, around, year).start).toBe(DAY);
  expect(zoom(february, 1_000, around, year)).toEqual(year);
});

test('the union of two spans holds both', () => {
  expect(union(february, spanOfDays('2026-03-05', '2026-03-06'))).toEqual(spanOfDays('2026-02-01', '2026-03-06'));
});
