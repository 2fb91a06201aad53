import fc from 'fast-check';
import { parse as libraryParse, default as library } from 'edtf';
import { describe, expect, test } from 'vitest';
import { parseWhen } from './parse.ts';
import { clock, dateText, plainDate, when } from './testing/dates.ts';
import { wallEnd, wallStart } from './when.ts';

const bounds = (text: string): (string | null)[] => {
  const { earliest, latest } = when(text);
  return [earliest, latest].map((instant) => (instant === null ? null : new Date(instant).toISOString()));
};

const error = (text: string): string => {
  const parsed = parseWhen(text);
  return parsed.ok ? `accepted as ${JSON.stringify(parsed.when)}` : parsed.error;
};

test('a date carries its text, bounds, precision and form', () => {
  expect(when('2026-02')).toEqual({
    edtf: '2026-02',
    earliest: Date.UTC(2026, 1, 1),
    latest: Date.UTC(2026, 2, 1) - 1,
    precision: 'month',
    form: 'single',
    approximate: false,
    uncertain: false,
  });
});

test.each([
  ['2026', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', 'year'],
  ['0004-02', '0004-02-01T00:00:00.000Z', '0004-02-29T23:59:59.999Z', 'month'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'day'],
  ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'decade'],
  ['202', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'decade'],
  ['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'century'],
  ['20', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'century'],
  ['1950S2', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', 'century'],
  ['2026-XX', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', 'year'],
  ['2026-02-XX', '2026-02-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z', 'month'],
  ['20XX-02-29', '2000-02-29T00:00:00.000Z', '2096-02-29T23:59:59.999Z', 'century'],
  ['2026-X2-30', '2026-12-30T00:00:00.000Z', '2026-12-30T23:59:59.999Z', 'year'],
  ['2026-21', '2026-03-01T00:00:00.000Z', '2026-05-31T23:59:59.999Z', 'season'],
  ['2026-24', '2026-12-01T00:00:00.000Z', '2027-02-28T23:59:59.999Z', 'season'],
  ['2026-29', '2026-09-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z', 'season'],
  ['2026-33', '2026-01-01T00:00:00.000Z', '2026-03-31T23:59:59.999Z', 'season'],
  ['2026-41', '2026-07-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', 'season'],
  ['Y12026', '+012026-01-01T00:00:00.000Z', '+012026-12-31T23:59:59.999Z', 'year'],
  ['-0043', '-000043-01-01T00:00:00.000Z', '-000043-12-31T23:59:59.999Z', 'year'],
  ['-004X', '-000049-01-01T00:00:00.000Z', '-000040-12-31T23:59:59.999Z', 'decade'],
])('%s reaches from %s to %s and is known to the %s', (text, earliest, latest, precision) => {
  expect(bounds(text)).toEqual([earliest, latest]);
  expect(when(text).precision).toBe(precision);
});

describe('clock times', () => {
  test.each([
    ['2026-02-27T17:14-05:00', '2026-02-27T22:14:00.000Z', '2026-02-27T22:14:59.999Z', 'minute', -300],
    ['2026-02-27T17:14:00-05:00', '2026-02-27T22:14:00.000Z', '2026-02-27T22:14:59.999Z', 'minute', -300],
    ['2026-02-27T17:14:05+05:30', '2026-02-27T11:44:05.000Z', '2026-02-27T11:44:05.999Z', 'second', 330],
    ['2026-02-27T17:14:05.25Z', '2026-02-27T17:14:05.000Z', '2026-02-27T17:14:05.999Z', 'second', 0],
    ['2026-02-27T17-05', '2026-02-27T22:00:00.000Z', '2026-02-27T22:59:59.999Z', 'hour', -300],
  ])(
    '%s starts at %s, ends at %s, is known to the %s and keeps its zone',
    (text, earliest, latest, precision, offset) => {
      expect(bounds(text)).toEqual([earliest, latest]);
      expect(when(text)).toMatchObject({ precision, offset });
    },
  );

  test('a late evening in New York stays on its own day on the wall clock', () => {
    expect(new Date(wallStart(when('2026-02-27T22:00-05:00'))).toISOString()).toBe('2026-02-27T22:00:00.000Z');
  });
});

describe('qualifiers', () => {
  test.each([
    ['2026-03~', true, false],
    ['2026-03-04?', false, true],
    ['2026%', true, true],
    ['2004-06~-11', true, false],
    ['?2004-06', false, true],
    ['2026-21~', true, false],
    ['2026-02-26~/2026-02-27', true, false],
    ['[2020,2021?]', false, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(when(text)).toMatchObject({ approximate, uncertain });
  });
});

describe('intervals and sets', () => {
  test.each([
    ['2026-02-27/2026-02-28', '2026-02-27T00:00:00.000Z', '2026-02-28T23:59:59.999Z', 'day', 'interval'],
    ['2026-02-27/2026-02-27', '2026-02-27T00:00:00.000Z', '2026-02-27T23:59:59.999Z', 'day', 'interval'],
    ['2026-02-27/2026-03', '2026-02-27T00:00:00.000Z', '2026-03-31T23:59:59.999Z', 'month', 'interval'],
    ['2026-03/..', '2026-03-01T00:00:00.000Z', null, 'month', 'interval'],
    ['2026-03/', '2026-03-01T00:00:00.000Z', null, 'month', 'interval'],
    ['../2026', null, '2026-12-31T23:59:59.999Z', 'year', 'interval'],
    ['/2026', null, '2026-12-31T23:59:59.999Z', 'year', 'interval'],
    ['[2020,2021..2023]', '2020-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year', 'set'],
    ['{2023,2020-06}', '2020-06-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year', 'set'],
    ['[..2020-05]', null, '2020-05-31T23:59:59.999Z', 'month', 'set'],
    ['[2020,2022..]', '2020-01-01T00:00:00.000Z', null, 'year', 'set'],
  ])('%s reaches from %s to %s, known to the %s, as %s', (text, earliest, latest, precision, form) => {
    expect(bounds(text)).toEqual([earliest, latest]);
    expect(when(text)).toMatchObject({ precision, form });
  });

  test('a day that ends an interval of clock times is a day in their zone', () => {
    const mixed = when('2026-02-27T17:14-05:00/2026-02-28');
    expect(mixed.offset).toBe(-300);
    expect(new Date(wallStart(mixed)).toISOString()).toBe('2026-02-27T17:14:00.000Z');
    expect(new Date(wallEnd(mixed)).toISOString()).toBe('2026-02-28T23:59:59.999Z');
  });
});

describe('what is refused says why, and what would be right', () => {
  test.each([
    ['', 'a date is missing; write one such as 2026, 2026-02 or 2026-02-27'],
    ['27/02/2026', '"27/02/2026" is not an EDTF date; write 2026-02-27'],
    ['03/04/2026', '"03/04/2026" is not an EDTF date; write 2026-04-03 or 2026-03-04, whichever is meant'],
    ['2026-2-7', '"2026-2-7" is not an EDTF date; write 2026-02-07'],
    ['20260227', '"20260227" is not an EDTF date; write 2026-02-27'],
    [' 2026', '" 2026" is not an EDTF date; write "2026" without the spaces around it'],
    ['2026-02-27 17:14-05:00', '"2026-02-27 17:14-05:00" is not an EDTF date; write 2026-02-27T17:14-05:00'],
    [
      'soon',
      '"soon" is not an EDTF date; write a date such as 2026, 2026-02, 2026-02-27, 2026-02-27~ or 2026-02-27T17:14-05:00',
    ],
    ['2014-02-30', '"2014-02-30" names a day that does not exist: February 2014 has 28 days'],
    ['2026-00-01', '"2026-00-01" names month 00, and months run from 01 to 12 (seasons from 21 to 41)'],
    ['2014-13', '"2014-13" names month 13, and months run from 01 to 12 (seasons from 21 to 41)'],
    ['2025-?02-29', '"2025-?02-29" names a day that no calendar has; check its month and day'],
    [
      '2026-02-27T24:61Z',
      '"2026-02-27T24:61Z" names a time that no clock shows; hours run from 00 to 23, minutes and seconds from 00 to 59',
    ],
    [
      '2026-02-27T17:14',
      '"2026-02-27T17:14" has a clock time without a time zone; add one, such as 2026-02-27T17:14Z for UTC or 2026-02-27T17:14-05:00',
    ],
    ['2026-02-27T17:14+23:00', '"2026-02-27T17:14+23:00" names the zone +23:00, and zones lie within 14 hours of UTC'],
    ['2026-03/2026-02', '"2026-03/2026-02" ends before it starts; write the earlier date first: 2026-02/2026-03'],
    ['2026/2014-02-30', '"2014-02-30" names a day that does not exist: February 2014 has 28 days'],
    ['../..', '"../.." names no date; write at least one, such as 2026-03/..'],
    ['[2023..2021]', '"[2023..2021]" has a range that ends before it starts: 2023..2021'],
    ['[]', '"[]" lacks a date where one belongs; write the dates with commas: [2026-02-27,2026-02-28]'],
    ['Y170000002', '"Y170000002" names a year that cannot be drawn; years run from -271820 to 275759'],
  ])('%j', (text, message) => {
    expect(error(text)).toBe(message);
  });

  test('a text of ten thousand characters is quoted in forty', () => {
    expect(error('2'.repeat(10_000))).toBe(`"${'2'.repeat(40)}…" is 10000 characters long, and a date has at most 100`);
  });
});

test('the answer is a fresh object every time, so that changing one changes no other', () => {
  const first = when('2026-03/..');
  first.precision = 'year';
  expect(when('2026-03/..').precision).toBe('month');
});

describe('for any text', () => {
  const characters = fc.string({ unit: fc.constantFrom(...'0123456789-/.,[]{}~?%TZXYSE:+ '), maxLength: 24 });

  test('parsing never throws, and an error is one short sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), characters, fc.string({ maxLength: 500 })), (text) => {
        const parsed = parseWhen(text);
        if (!parsed.ok) expect(parsed.error).toMatch(/^.{10,200}$/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a date that is read ends no earlier than it starts, at instants that a Date can hold', () => {
    fc.assert(
      fc.property(fc.oneof(dateText, characters), (text) => {
        const parsed = parseWhen(text);
        fc.pre(parsed.ok);
        const { earliest, latest } = parsed.when;
        for (const instant of [earliest, latest]) expect(new Date(instant ?? 0).getTime()).not.toBeNaN();
        expect(earliest ?? -Infinity).toBeLessThanOrEqual(latest ?? Infinity);
      }),
    );
  });

  test('a plain date keeps its text and starts on the day it names', () => {
    fc.assert(
      fc.property(plainDate, (text) => {
        const { edtf, earliest } = when(text);
        expect(edtf).toBe(text);
        expect(new Date(earliest ?? 0).toISOString().slice(0, text.length)).toBe(text);
      }),
    );
  });

  test('a date reads the same from plain data', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(JSON.parse(JSON.stringify(when(text)))).toEqual(when(text));
      }),
    );
  });

  test('bounds agree with the edtf library on single dates, where it is right', () => {
    const masked = fc.constantFrom(
      '202X',
      '20XX',
      '1XXX',
      '2026-XX',
      '2024-02-XX',
      '2026-XX-XX',
      '156X-12-25',
      '202',
      '20',
    );
    fc.assert(
      fc.property(fc.oneof(plainDate, masked), (text) => {
        const { min, max } = library(libraryParse(text));
        expect([when(text).earliest, when(text).latest]).toEqual([min, max]);
      }),
    );
  });

  test('clock times start at the instant that the edtf library gives them', () => {
    fc.assert(
      fc.property(clock, (text) => {
        expect(when(text).earliest).toBe(library(libraryParse(text)).min);
      }),
    );
  });
});
