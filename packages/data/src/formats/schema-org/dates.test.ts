import { expect, test } from 'vitest';
import { isoDate, isoInterval, isoSpan } from './dates.ts';

test.each([
  ['2026', '2026'],
  ['2026-02', '2026-02'],
  ['2026-02-27', '2026-02-27'],
  ['2026-02-XX', '2026-02'],
  ['2026-XX-27', '2026'],
  ['2026-02-27T17:14-05:00', '2026-02-27T17:14-05:00'],
  ['2026-02-27T17:14:00Z', '2026-02-27T17:14Z'],
  ['2026-02-27T17:14:05.25+01', '2026-02-27T17:14:05+01:00'],
  ['2026-02-27T17-05', '2026-02-27'],
])('%s is said as %s', (edtf, iso) => {
  expect(isoDate(edtf)).toBe(iso);
});

test.each(['2026-02~', '2026-02-27?', '2026%', '~2026-02', '2026-24', '202X', '20XX', '202', 'Y12026', '-0043', ''])(
  '%s is not said, because it would say too much',
  (edtf) => {
    expect(isoDate(edtf)).toBeUndefined();
  },
);

test('an interval has the ends that are known and no others', () => {
  expect(isoSpan('2026-02-27/2026-02-28')).toEqual({ start: '2026-02-27', end: '2026-02-28' });
  expect(isoSpan('2026-02-26~/2026-02-27')).toEqual({ end: '2026-02-27' });
  expect(isoSpan('2026-03/..')).toEqual({ start: '2026-03' });
  expect(isoSpan('/2026')).toEqual({ end: '2026' });
  expect(isoSpan('2026-02')).toEqual({ start: '2026-02' });
  expect(isoSpan('[2026-02-27,2026-02-28]')).toEqual({});
});

test('what a story covers is an interval, whose ends may be open but not unknown', () => {
  expect(isoInterval('2025-07/2026-05')).toBe('2025-07/2026-05');
  expect(isoInterval('2026-03/..')).toBe('2026-03/..');
  expect(isoInterval('2026')).toBe('2026');
  expect(isoInterval('2026-03/')).toBeUndefined();
  expect(isoInterval('{2026,2027}')).toBeUndefined();
});
