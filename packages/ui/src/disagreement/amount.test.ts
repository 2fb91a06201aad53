import { sayWhen } from '@standoff/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay } from '../../../data/src/testing/outlines.ts';
import { MONTH, sayAmount, sayDuration, sayValue, YEAR } from './amount.ts';
import { outline } from './testing/questions.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

test.each([
  [0, 'no time at all', 'aucun délai'],
  [90, '1 min 30 s', '1 min 30 s'],
  [14_280, '3 h 58 min', '3 h 58 min'],
  [36_000, '10 h', '10 h'],
  [45 * 86_400, '45 days', '45 jours'],
  [365 * 86_400, '365 days', '365 jours'],
  [MONTH, '1 month', '1 mois'],
  [6 * MONTH, '6 months', '6 mois'],
  [YEAR, '1 year', '1 an'],
  [1.5 * YEAR, '1 year 6 months', '1 an 6 mois'],
  [MONTH + 2 * 86_400, '1 month 2 days', '1 mois 2 jours'],
  [10 * MONTH + 86_400, '10 months 1 day', '10 mois 1 jour'],
  [11 * MONTH + 31 * 86_400, '11 months 31 days', '11 mois 31 jours'],
  [60 * 86_400 + 30, '60 days 30 s', '60 jours 30 s'],
  [1_000 * 86_400 + 3_660, '1,000 days 1 h 1 min', '1 000 jours 1 h 1 min'],
])('%d seconds are said as they were stated', (seconds, english, french) => {
  expect(sayDuration(seconds, 'en')).toBe(english);
  expect(plain(sayDuration(seconds, 'fr'))).toBe(french);
});

test('a length stated in months and days, or in days and a clock time, is said in these', () => {
  const up = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(up(11), up(31), (months, days) => {
      expect(sayDuration(months * MONTH + days * 86_400, 'en')).toBe(
        `${String(months)} month${months > 1 ? 's' : ''} ${String(days)} day${days > 1 ? 's' : ''}`,
      );
    }),
  );
  fc.assert(
    fc.property(up(999), up(23), (days, hours) => {
      expect(plain(sayDuration(days * 86_400 + hours * 3_600, 'en'))).toBe(
        `${String(days)} day${days > 1 ? 's' : ''} ${String(hours)} h`,
      );
    }),
  );
});

test('numbers are grouped as the language does, and have their unit', () => {
  expect(sayAmount(4_000_000, undefined, 'en')).toBe('4,000,000');
  expect(sayAmount(51, 'percent', 'en')).toBe('51%');
  expect(plain(sayAmount(51, 'percent', 'fr'))).toBe('51 %');
  expect(sayAmount(200, 'USD', 'en')).toMatch(/\$200$/);
  expect(plain(sayAmount(12, 'tonnes', 'en'))).toBe('12 tonnes');
});

test('a value is said by its form: a date, a range, a name, who was first, a place', () => {
  const said = (value: Parameters<typeof sayValue>[0]) => sayValue(value, outline, 'en', sayWhen);
  expect(said({ property: 'start', form: 'when', when: aDay(2) })).toBe('3 January 2026');
  expect(said({ property: 'count', form: 'number', min: 1_700, max: 4_700 })).toBe('1,700 to 4,700');
  expect(plain(said({ property: 'count', unit: 'carts', form: 'number', min: 4, max: 5 }))).toBe('4 to 5 carts');
  expect(said({ property: 'amount', unit: 'percent', form: 'number', min: 4, max: 5 })).toBe('4% to 5%');
  expect(said({ property: 'duration', form: 'duration', min: 3_600, max: 3_600 })).toBe('1 h');
  expect(said({ property: 'actor', form: 'actor', actor: 'bo' })).toBe('Bo Birch');
  expect(said({ property: 'order', form: 'actor', actor: 'bo' })).toBe('Bo Birch first');
  expect(said({ property: 'place', form: 'place', place: 'Quay 3' })).toBe('Quay 3');
});
