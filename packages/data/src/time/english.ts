import type { Noun, Vocabulary } from './vocabulary.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

/** The 2020s and the first quarter take an article in a sentence; 2020 and March do not. */
const withArticle = (name: string, noun: Noun): string =>
  noun === 'decade' || noun === 'quarter' ? `the ${name}` : name;

/** The words of dates in English, which every other language falls back to. */
export const english: Vocabulary = {
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: String,
  clock: (hour, minute, second) =>
    `${hour % 12 || 12}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${two(second)}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  beforeClock: ', ',
  beforeZone: ' ',
  decade: (year) => `${year}s`,
  between: (first, last) => `between ${first} and ${last}`,
  beforeChrist: (year) => `${year} BC`,
  hemisphere: (season, half) => `${half === 'north' ? 'northern' : 'southern'} ${season}`,
  quarter: (nth, year) => `${['first', 'second', 'third', 'fourth'][nth - 1] ?? nth} quarter of ${year}`,
  half: (nth, year) => `${nth === 1 ? 'first' : 'second'} half of ${year}`,
  about: (name, noun) => `about ${withArticle(name, noun)}`,
  perhaps: (name, noun) => `possibly ${withArticle(name, noun)}`,
  possibly: 'possibly ',
  aboutShort: 'c. ',
  from: (name, noun, approximate) => `from ${approximate ? 'about ' : ''}${withArticle(name, noun)}`,
  until: (name, noun, approximate) => `until ${approximate ? 'about ' : ''}${withArticle(name, noun)}`,
  endUnknown: ', end unknown',
  startUnknown: ', start unknown',
  orEarlier: ' or earlier',
  orLater: ' or later',
  oneOf: 'one of ',
  or: ' or ',
  and: ' and ',
  always: 'all dates',
  zones: { eastern: 'Eastern', central: 'Central', mountain: 'Mountain', pacific: 'Pacific' },
};
