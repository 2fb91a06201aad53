import { expect, test } from 'vitest';
import { aDay, anEvent, anOutline } from '../../../data/src/testing/outlines.ts';
import { chapterDays, complaintAbout, daysOf, typedDay, withDates } from './dates.ts';

test('complaintAbout accepts days in order and open ends', () => {
  expect(complaintAbout('2026-02-27', '2026-02-27')).toBeUndefined();
  expect(complaintAbout('', '2026-02-27')).toBeUndefined();
  expect(complaintAbout('', '')).toBeUndefined();
});

test('complaintAbout names what is not a day and what is reversed', () => {
  expect(complaintAbout('2026-02-30', '')).toEqual({ kind: 'not-a-day', given: '2026-02-30' });
  expect(complaintAbout('2026-03-01', '2026-02-01')).toEqual({
    kind: 'reversed',
    from: '2026-03-01',
    to: '2026-02-01',
  });
});

test('withDates replaces both ends, and empty text leaves an end open', () => {
  expect(withDates({ from: '2026-01-01', to: '2026-01-02', q: 'x' }, '', '2026-02-01')).toEqual({
    q: 'x',
    to: '2026-02-01',
  });
});

test('typedDay shows an explicitly open end as empty', () => {
  expect(typedDay('..')).toBe('');
  expect(typedDay(undefined)).toBe('');
  expect(typedDay('2026-02-01')).toBe('2026-02-01');
});

test('daysOf ranges over all bounds of all events that have any', () => {
  const open = { ...aDay(40), latest: null };
  const events = [anEvent('a', { when: aDay(3) }), anEvent('b', { when: open }), anEvent('c', { when: aDay(7, 3) })];
  expect(daysOf(anOutline({ events }))).toEqual({ first: '2026-01-04', last: '2026-02-10' });
  expect(daysOf(anOutline({ events: [] }))).toBeUndefined();
});

test.each([
  ['2026-02', '2026-02', { from: '2026-02-01', to: '2026-02-28' }],
  ['2025', '2025', { from: '2025-01-01', to: '2025-12-31' }],
  ['2026-02-10', '2026-02-27T17:14-05:00', { from: '2026-02-10', to: '2026-02-27' }],
  ['2026-02-10~', '2024-02?', { from: '2026-02-10', to: '2024-02-29' }],
  ['2026-02-10', '..', undefined],
  ['2026-XX', '2026-03', undefined],
])('the days of a chapter from %s to %s', (from, to, expected) => {
  expect(chapterDays({ from, to })).toEqual(expected);
});
