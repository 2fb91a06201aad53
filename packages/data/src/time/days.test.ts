import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, dayStart, isDay, overlaps } from './days.ts';
import { date, day, when } from './testing/dates.ts';
import { wallEnd, wallStart } from './when.ts';

test('a day starts at midnight on the wall clock', () => {
  expect(dayStart('2026-02-27')).toBe(Date.UTC(2026, 1, 27));
  expect(dayStart('0001-01-01')).toBe(-62_135_596_800_000);
});

test.each(['2026-02-29', '2026-13-01', '2026-02', '2026-2-7', '', '..', '2026-02-27T00:00Z'])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('an instant falls on a day, an infinite one on none', () => {
  expect(dayOf(Date.UTC(2026, 1, 28) - 1)).toBe('2026-02-27');
  expect(dayOf(-Infinity)).toBe('..');
});

test.each([
  ['2026-02-27', '2026-02-27', '2026-02-27', true],
  ['2026-02-27', '2026-02-28', undefined, false],
  ['2026-02-27', undefined, '2026-02-26', false],
  ['2026-02', '2026-02-28', '2026-03-05', true],
  ['2026-03/..', '2030-01-01', '..', true],
  ['../2026', '..', '1900-01-01', true],
  ['2026-02-27T22:00-05:00', '2026-02-27', '2026-02-27', true],
  ['2026-02-27T22:00-05:00', '2026-02-28', '2026-02-28', false],
])('%s may fall between %s and %s: %s', (text, from, to, expected) => {
  expect(overlaps(when(text), from, to)).toBe(expected);
});

test('a bound that is no day is refused by name', () => {
  expect(() => overlaps(when('2026'), '2026-02-30')).toThrow('"2026-02-30" is not a day; write one such as 2026-02-27');
});

test('days and their starts are each other’s inverse', () => {
  fc.assert(
    fc.property(day, (text) => {
      expect(dayOf(dayStart(text))).toBe(text);
    }),
  );
});

test('a date overlaps a range exactly when one of the days it may mean lies in it', () => {
  fc.assert(
    fc.property(date, fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), (when, from, to) => {
      fc.pre((from ?? '') <= (to ?? '9999'));
      const first = Number.isFinite(wallStart(when)) ? Math.floor(wallStart(when) / 86_400_000) : -1e9;
      const last = Number.isFinite(wallEnd(when)) ? Math.floor(wallEnd(when) / 86_400_000) : 1e9;
      const low = from === undefined ? -1e9 : dayStart(from) / 86_400_000;
      const high = to === undefined ? 1e9 : dayStart(to) / 86_400_000;
      expect(overlaps(when, from, to)).toBe(Math.max(first, low) <= Math.min(last, high));
    }),
  );
});
