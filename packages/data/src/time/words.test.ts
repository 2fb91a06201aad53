import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { french } from './french.ts';
import { date, when } from './testing/dates.ts';
import { sayDays, sayWhen } from './words.ts';
import { usZones } from './zones.ts';

const NNBSP = '\u202f';
const NBSP = '\u00a0';

test.each([
  ['2026', '2026', '2026'],
  ['2026-02', 'February 2026', 'février 2026'],
  ['2026-03-01', '1 March 2026', '1er mars 2026'],
  ['2026-03-04~', 'about 4 March 2026', 'vers le 4 mars 2026'],
  ['2026-03-04?', 'possibly 4 March 2026', 'peut-être le 4 mars 2026'],
  ['2026-08%', 'possibly about August 2026', 'peut-être vers août 2026'],
  ['2004-06~-11', 'about 11 June 2004', 'vers le 11 juin 2004'],
  ['2026-02-27T17:14-05:00', '27 February 2026, 5:14 p.m. UTC−5', `27 février 2026 à 17${NNBSP}h${NNBSP}14, UTC−5`],
  ['2026-02-27T00:00Z', '27 February 2026, 12:00 a.m. UTC', `27 février 2026 à 0${NNBSP}h${NNBSP}00, UTC`],
  ['2026-02-27T12+05:30', '27 February 2026, 12 p.m. UTC+5:30', `27 février 2026 à 12${NNBSP}h, UTC+5:30`],
  [
    '2026-02-27T09:05:07Z',
    '27 February 2026, 9:05:07 a.m. UTC',
    `27 février 2026 à 9${NNBSP}h${NNBSP}05${NNBSP}min${NNBSP}07${NNBSP}s, UTC`,
  ],
  ['2026-21', 'spring 2026', 'printemps 2026'],
  ['2026-22~', 'about summer 2026', 'vers l’été 2026'],
  ['2026-30', 'southern summer 2026', 'été 2026 (hémisphère Sud)'],
  ['2026-33', 'first quarter of 2026', '1er trimestre 2026'],
  ['2026-34~', 'about the second quarter of 2026', 'vers le 2e trimestre 2026'],
  ['2026-38', 'May–August 2026', 'mai–août 2026'],
  ['2026-41', 'second half of 2026', '2e semestre 2026'],
  ['202X', '2020s', 'années 2020'],
  ['202~', 'about the 2020s', 'vers les années 2020'],
  ['20XX', 'between 2000 and 2099', 'entre 2000 et 2099'],
  ['2026-XX-27', '2026', '2026'],
  ['-0043', '44 BC', `44 av.${NBSP}J.-C.`],
])('%s is said as %j and %j', (text, en, fr) => {
  expect(sayWhen(when(text), 'en')).toBe(en);
  expect(sayWhen(when(text), 'fr')).toBe(fr);
});

describe('intervals name what their ends share once', () => {
  test.each([
    ['2026-02-26/2026-02-27', '26–27 February 2026', '26–27 février 2026'],
    ['2026-02-27/2026-03-02', '27 February – 2 March 2026', '27 février – 2 mars 2026'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026', '30 décembre 2025 – 2 janvier 2026'],
    ['2026-02/2026-03', 'February–March 2026', 'février–mars 2026'],
    ['2024/2026', '2024–2026', '2024–2026'],
    ['2026-02-27/2026-02-27', '27 February 2026', '27 février 2026'],
    ['2026-02-27/2026-03', '27 February 2026 – March 2026', '27 février 2026 – mars 2026'],
    ['2026-02~/2026-03', 'about February 2026 – March 2026', 'vers février 2026 – mars 2026'],
    [
      '2026-02-27T17:14-05:00/2026-02-27T19:00-05:00',
      '27 February 2026, 5:14 p.m. – 7:00 p.m. UTC−5',
      `27 février 2026 à 17${NNBSP}h${NNBSP}14 – 19${NNBSP}h${NNBSP}00, UTC−5`,
    ],
  ])('%s is said as %j and %j', (text, en, fr) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
    expect(sayWhen(when(text), 'fr')).toBe(fr);
  });
});

describe('open and unknown ends are told apart', () => {
  test.each([
    ['2026-03/..', 'from March 2026', 'à partir de mars 2026'],
    ['2026-08/..', 'from August 2026', 'à partir d’août 2026'],
    ['2026-03-04/..', 'from 4 March 2026', 'à partir du 4 mars 2026'],
    ['2026-24/..', 'from winter 2026', 'à partir de l’hiver 2026'],
    ['202X/..', 'from the 2020s', 'à partir des années 2020'],
    ['2026-03~/', 'from about March 2026, end unknown', 'à partir de mars 2026 environ, fin inconnue'],
    ['../2026', 'until 2026', 'jusqu’en 2026'],
    ['/2026-03-04?', 'possibly until 4 March 2026, start unknown', 'peut-être jusqu’au 4 mars 2026, début inconnu'],
  ])('%s is said as %j and %j', (text, en, fr) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
    expect(sayWhen(when(text), 'fr')).toBe(fr);
  });
});

describe('sets say whether one or all of the dates are meant', () => {
  test.each([
    ['[2020,2021..2023]', 'one of 2020 or 2021–2023', `l’une de ces dates${NBSP}: 2020 ou 2021–2023`],
    ['{2026-02-27,2026-03-01}', '27 February 2026 and 1 March 2026', '27 février 2026 et 1er mars 2026'],
    ['[..2020]', '2020 or earlier', '2020 ou avant'],
    ['[2020..]', '2020 or later', '2020 ou après'],
  ])('%s is said as %j and %j', (text, en, fr) => {
    expect(sayWhen(when(text), 'en')).toBe(en);
    expect(sayWhen(when(text), 'fr')).toBe(fr);
  });
});

test('a zone has a name where the caller knows the country', () => {
  const time = when('2026-02-27T17:14:00-05:00');
  expect(sayWhen(time, 'en', { zones: usZones })).toBe('27 February 2026, 5:14 p.m. Eastern');
  expect(sayWhen(time, 'fr', { zones: usZones })).toBe(`27 février 2026 à 17${NNBSP}h${NNBSP}14, heure de l’Est`);
});

test('the short style fits a chart, with the year only where it is wanted', () => {
  const short = (text: string, lang: 'en' | 'fr', year = false): string =>
    sayWhen(when(text), lang, { style: 'short', year });
  expect(short('2026-02-27', 'en')).toBe('27 Feb');
  expect(short('2026-02-27', 'fr')).toBe('27 févr.');
  expect(short('2026-02-27', 'en', true)).toBe('27 Feb 2026');
  expect(short('2026-02-27~', 'en')).toBe('c. 27 Feb');
  expect(short('2026-02-27%', 'fr')).toBe('v. 27 févr.?');
  expect(short('2026-02-27/2026-03-02', 'en')).toBe('27 Feb – 2 Mar');
  expect(short('2026-02-27T17:14-05:00', 'en')).toBe('27 Feb, 5:14 p.m.');
  expect(short('2026', 'en')).toBe('2026');
});

test('a range of days is said in short words, open ends included', () => {
  expect(sayDays('2026-02-22', '2026-03-28', 'en')).toBe('22 Feb – 28 Mar 2026');
  expect(sayDays('2026-02-22', '2026-03-28', 'fr')).toBe('22 févr. – 28 mars 2026');
  expect(sayDays('2026-02-22', '2026-02-22', 'en')).toBe('22 Feb 2026');
  expect(sayDays('2025-12-22', '2026-01-03', 'en')).toBe('22 Dec 2025 – 3 Jan 2026');
  expect(sayDays('2026-02-22', '..', 'fr')).toBe('à partir du 22 févr. 2026');
  expect(sayDays(undefined, '2026-03-01', 'en')).toBe('until 1 Mar 2026');
  expect(sayDays(undefined, undefined, 'en')).toBe('all dates');
});

test('a text that is no date is answered as it stands', () => {
  expect(sayWhen({ edtf: 'soon' }, 'en')).toBe('soon');
});

const lang = fc.constantFrom('en', 'fr');
const style = fc.constantFrom('long', 'short');

test('every date has words, and none of them is the code it was written in', () => {
  fc.assert(
    fc.property(date, lang, style, (when, lang, style) => {
      const words = sayWhen(when, lang, { style });
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|NaN|\d-\d|[[\]{}X]/);
    }),
    { numRuns: 500 },
  );
});

test('words are never more precise than the date', () => {
  const monthNames = [...english.months, ...french.months];
  const names = (words: string): boolean => monthNames.some((month) => words.includes(month));
  fc.assert(
    fc.property(
      date.filter(({ form, precision }) => form === 'single' && precision !== 'season'),
      lang,
      (when, lang) => {
        const words = sayWhen(when, lang);
        const known = ['century', 'decade', 'year', 'month', 'day', 'hour', 'minute', 'second'].indexOf(when.precision);
        if (known < 3) expect(names(words)).toBe(false);
        if (known < 4) expect(words).not.toMatch(/\b\d{1,2}(er)? (?!BC|av)\p{L}/u);
        if (known < 5) expect(words).not.toMatch(/[ap]\.m\.|\d\u202fh/);
        if (known < 6) expect(words.replace(/UTC.*/, '')).not.toMatch(/\d:\d|h\u202f\d/);
        if (known < 7) expect(words.replace(/UTC.*/, '')).not.toMatch(/\d:\d\d:\d|min/);
      },
    ),
    { numRuns: 500 },
  );
});
