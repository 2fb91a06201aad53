import { expect, test } from 'vitest';
import { groupByDay } from './groups.ts';
import { aMark } from './testing/views.ts';

const groups = (...edtf: string[]) =>
  groupByDay(
    edtf.map((date, i) => aMark(`event-${String(i)}`, date)),
    'en',
  ).map(({ heading, gap, rows }) => [heading, gap, rows.map(({ date }) => date)]);

test('marks of one day share a heading, and say only what it does not', () => {
  expect(groups('2026-02-27', '2026-02-27T17:14-05:00', '2026-02-27/2026-02-28', '2026-02-27~')).toEqual([
    ['27 February 2026', undefined, [undefined, '27 Feb, 5:14 p.m.', '27–28 Feb', 'c. 27 Feb']],
  ]);
});

test('days that nothing happened on are counted', () => {
  expect(groups('2026-02-27', '2026-02-28', '2026-03-05').map(([, gap]) => gap)).toEqual([undefined, 1, 5]);
});

test('what has no day stands under its own words', () => {
  expect(groups('2026-01', '2026-02-01', '../2026-02-03')).toEqual([
    ['January 2026', undefined, [undefined]],
    ['1 February 2026', undefined, [undefined]],
    ['until 3 February 2026', undefined, [undefined]],
  ]);
});

test('no marks, no groups', () => {
  expect(groups()).toEqual([]);
});
