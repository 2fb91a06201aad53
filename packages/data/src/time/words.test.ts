import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { date, when } from './testing/dates.ts';
import { teachDates } from './vocabularies.ts';
import { sayDays, sayWhen } from './words.ts';
import { usZones } from './zones.ts';

test.each([
  ['2026', '2026'],
  ['2026-02', 'February 2026'],
  ['2026-03-01', '1 March 2026'],
  ['2026-03-04~', 'about 4 March 2026'],
  ['2026-03-04?', 'possibly 4 March 2026'],
  ['2026-08%', 'possibly about August 2026'],
  ['2004-06~-11', 'about 11 June 2004'],
  ['2026-02-27T17:14-05:00', '27 February 2026, 5:14 p.m. UTC−5'],
  ['2026-02-27T00:00Z', '27 February 2026, 12:00 a.m. UTC'],
  ['2026-02-27T12+05:30', '27 February 2026, 12 p.m. UTC+5:30'],
  ['2026-02-27T09:05:07Z', '27 February 2026, 9:05:07 a.m. UTC'],
  ['2026-21', 'spring 2026'],
  ['2026-22~', 'about summer 2026'],
  ['2026-30', 'southern summer 2026'],
  ['2026-33', 'first quarter of 2026'],
  ['2026-34~', 'about the second quarter of 2026'],
  ['2026-38', 'May–August 2026'],
  ['2026-41', 'second half of 2026'],
  ['202X', '2020s'],
  ['202~', 'about the 2020s'],
  ['20XX', 'between 2000 and 2099'],
  ['2026-XX-27', '2026'],
  ['-0043', '44 BC'],
])('%s is said as %j', (text, en) => {
  expect(sayWhen(when(text), 'en')).toBe(en);
});

describe('intervals name what their ends share once', () => {
  test.each([
    ['2026-02-26/2026-02-27', '26–27 February 2026'],
    ['2026-02-27/2026-03-02', '27 February – 2 March 2026'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2026-02/2026-03', 'February–March 2026'],
    ['2024/2026', '2024–2026'],
    ['2026-02-27/2026-02-27', '27 February 2026'],
    ['2026-02-27/2026-03', '27 February 2026 – March 2026'],
    ['2026-02~/2026-03', 'about February 2026 – March 2026'],
    ['2026-02-27T17:14-05:00/2026-02-27T19:00-05:00', '27 February 2026, 5:14 p.m. – 7:00 p.m. UTC−5'],
  ])('%s is said as %j', (text, en) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
  });
});

describe('open and unknown ends are told apart', () => {
  test.each([
    ['2026-03/..', 'from March 2026'],
    ['2026-08/..', 'from August 2026'],
    ['2026-03-04/..', 'from 4 March 2026'],
    ['2026-24/..', 'from winter 2026'],
    ['202X/..', 'from the 2020s'],
    ['2026-03~/', 'from about March 2026, end unknown'],
    ['../2026', 'until 2026'],
    ['/2026-03-04?', 'possibly until 4 March 2026, start unknown'],
  ])('%s is said as %j', (text, en) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
  });
});

describe('sets say whether one or all of the dates are meant', () => {
  test.each([
    ['[2020,2021..2023]', 'one of 2020 or 2021–2023'],
    ['{2026-02-27,2026-03-01}', '27 February 2026 and 1 March 2026'],
    ['[..2020]', '2020 or earlier'],
    ['[2020..]', '2020 or later'],
  ])('%s is said as %j', (text, en) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
  });
});

test('a zone has a name where the caller knows the country', () => {
  const time = when('2026-02-27T17:14:00-05:00');
  expect(sayWhen(time, 'en', { zones: usZones })).toBe('27 February 2026, 5:14 p.m. Eastern');
});

test('the short style fits a chart, with the year only where it is wanted', () => {
  const short = (text: string, year = false): string => sayWhen(when(text), 'en', { style: 'short', year });
  expect(short('2026-02-27')).toBe('27 Feb');
  expect(short('2026-02-27', true)).toBe('27 Feb 2026');
  expect(short('2026-02-27~')).toBe('c. 27 Feb');
  expect(short('2026-02-27/2026-03-02')).toBe('27 Feb – 2 Mar');
  expect(short('2026-02-27T17:14-05:00')).toBe('27 Feb, 5:14 p.m.');
  expect(short('2026')).toBe('2026');
});

test('a range of days is said in short words, open ends included', () => {
  expect(sayDays('2026-02-22', '2026-03-28', 'en')).toBe('22 Feb – 28 Mar 2026');
  expect(sayDays('2026-02-22', '2026-02-22', 'en')).toBe('22 Feb 2026');
  expect(sayDays('2025-12-22', '2026-01-03', 'en')).toBe('22 Dec 2025 – 3 Jan 2026');
  expect(sayDays(undefined, '2026-03-01', 'en')).toBe('until 1 Mar 2026');
  expect(sayDays(undefined, undefined, 'en')).toBe('all dates');
});

test('a language is said in the words that were handed over for it, and in English before', () => {
  expect(sayDays(undefined, undefined, 'eo')).toBe('all dates');
  teachDates('eo', { ...english, always: 'ĉiuj datoj' });
  expect(sayDays(undefined, undefined, 'eo')).toBe('ĉiuj datoj');
  expect(sayDays(undefined, undefined, 'en')).toBe('all dates');
});

test('a text that is no date is answered as it stands', () => {
  expect(sayWhen({ edtf: 'soon' }, 'en')).toBe('soon');
});

const style = fc.constantFrom('long', 'short');

test('every date has words, and none of them is the code it was written in', () => {
  fc.assert(
    fc.property(date, style, (when, style) => {
      const words = sayWhen(when, 'en', { style });
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|NaN|\d-\d|[[\]{}X]/);
    }),
    { numRuns: 500 },
  );
});

test('words are never more precise than the date', () => {
  const monthNames = english.months;
  const names = (words: string): boolean => monthNames.some((month) => words.includes(month));
  fc.assert(
    fc.property(
      date.filter(({ form, precision }) => form === 'single' && precision !== 'season'),
      (when) => {
        const words = sayWhen(when, 'en');
        const known = ['century', 'decade', 'year', 'month', 'day', 'hour', 'minute', 'second'].indexOf(when.precision);
        if (known < 3) expect(names(words)).toBe(false);
        if (known < 4) expect(words).not.toMatch(/\b\d{1,2} (?!BC)\p{L}/u);
        if (known < 5) expect(words).not.toMatch(/[ap]\.m\./);
        if (known < 6) expect(words.replace(/UTC.*/, '')).not.toMatch(/\d:\d/);
        if (known < 7) expect(words.replace(/UTC.*/, '')).not.toMatch(/\d:\d\d:\d/);
      },
    ),
    { numRuns: 500 },
  );
});
