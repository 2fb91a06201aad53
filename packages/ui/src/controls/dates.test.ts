import { expect, test } from 'vitest';
import { aDay, anEvent, anOutline } from '../../../data/src/testing/outlines.ts';
import { chapterDays, complaintAbout, daysOf, typedDay, withDates } from './dates.ts';

test('complaintAbout accepts days in order and open ends', () => {
  expect(complaintAbout({ from: '2026-02-27', to: '2026-02-27' })).toBeUndefined();
  expect(complaintAbout({ from: '', to: '2026-02-27' })).toBeUndefined();
  expect(complaintAbout({ from: '', to: '' })).toBeUndefined();
});

test('complaintAbout names what is not a day and what is reversed', () => {
  expect(complaintAbout({ from: '2026-02-30', to: '' })).toEqual({ kind: 'not-a-day', given: '2026-02-30' });
  expect(complaintAbout({ from: '2026-03-01', to: '2026-02-01' })).toEqual({
    kind: 'reversed',
    from: '2026-03-01',
    to: '2026-02-01',
  });
});

test('complaintAbout refuses days outside the story, and keeps those that were there before', () => {
  const within = { first: '2025-10-01', last: '2026-03-31' };
  const kept = { from: '2024-01-01', to: '' };
  expect(complaintAbout({ from: '0202-04-01', to: '' }, within, kept)).toEqual({ kind: 'outside', ...within });
  expect(complaintAbout({ from: '2024-01-01', to: '2026-04-01' }, within, kept)).toEqual({
    kind: 'outside',
    ...within,
  });
  expect(complaintAbout({ from: '2024-01-01', to: '2026-03-31' }, within, kept)).toBeUndefined();
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

test('daysOf ranges over all bounds of all events that have any, the main days and the chapters', () => {
  const open = { ...aDay(40), latest: null };
  const events = [anEvent('a', { when: aDay(3) }), anEvent('b', { when: open }), anEvent('c', { when: aDay(7, 3) })];
  const window = { from: '2026-01-03', to: '2026-01-05' };
  expect(daysOf(anOutline({ events, window }))).toEqual({ first: '2026-01-03', last: '2026-02-10' });
  const chapters = [{ id: 'later', title: { en: 'Later' }, intro: { en: '' }, from: '2026-02', to: '2026-03' }];
  expect(daysOf(anOutline({ events, window, chapters }))).toEqual({ first: '2026-01-03', last: '2026-03-31' });
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
