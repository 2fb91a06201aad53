import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWhen } from './compare.ts';
import { date, when } from './testing/dates.ts';
import { wallStart } from './when.ts';

const sorted = (...texts: string[]): string[] =>
  texts
    .map(when)
    .sort(compareWhen)
    .map(({ edtf }) => edtf);

test.each([
  ['an open start before everything else', ['../2026', '1900', '2026']],
  [
    'a year before its January, its first day and the times of that day',
    ['2026', '2026-01', '2026-01-01', '2026-01-01T00:00Z'],
  ],
  [
    'an open interval before a closed one, and that before its first day',
    ['2026-03-01/..', '2026-03-01/2026-03-05', '2026-03-01'],
  ],
  [
    'a day before the times of that day, even those that are the next day in UTC',
    ['2026-02-27', '2026-02-27T22:00-05:00', '2026-02-28'],
  ],
  [
    'times of one day as they happened, whatever their zones',
    ['2026-02-27T15:00Z', '2026-02-27T10:01-05:00', '2026-02-27T08:00-08:00'],
  ],
])('%s', (_, texts) => {
  expect(sorted(...texts.toReversed())).toEqual(texts);
});

const sign = Math.sign;

test('the order is antisymmetric, and 0 only for the same text', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(sign(compareWhen(a, b)) + sign(compareWhen(b, a))).toBe(0);
      expect(compareWhen(a, b) === 0).toBe(a.edtf === b.edtf);
    }),
    { numRuns: 500 },
  );
});

test('the order is transitive', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      fc.pre(compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0);
      expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1_000 },
  );
});

test('no date is placed before a date of an earlier wall day', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 2, maxLength: 12 }), (dates) => {
      const days = dates.sort(compareWhen).map((each) => Math.floor(wallStart(each) / 86_400_000));
      expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
  );
});
