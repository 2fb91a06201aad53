import { expect, test } from 'vitest';
import { when } from './testing/dates.ts';
import { usZones } from './zones.ts';

const zone = (text: string) => {
  const { earliest, offset } = when(text);
  return usZones(earliest ?? NaN, offset ?? NaN);
};

test.each([
  ['2026-02-27T17:14-05:00', 'eastern'],
  ['2026-07-27T17:14-05:00', 'central'],
  ['2026-07-27T17:14-04:00', 'eastern'],
  ['2026-03-02T05:00-08:00', 'pacific'],
  ['2026-03-08T01:59-05:00', 'eastern'],
  ['2026-03-08T03:00-04:00', 'eastern'],
  ['2026-07-27T17:14-07:00', 'pacific'],
  ['2026-02-27T17:14-07:00', 'mountain'],
])('%s is %s time', (text, name) => {
  expect(zone(text)).toBe(name);
});

test.each([
  ['in the hour when Eastern has left summer time and Central has not', '2026-11-01T01:30-05:00'],
  ['before 2007, when summer time had other dates', '2006-02-27T17:14-05:00'],
  ['where no mainland zone is', '2026-02-27T17:14+01:00'],
])('no zone is named %s', (_, text) => {
  expect(zone(text)).toBeUndefined();
});
