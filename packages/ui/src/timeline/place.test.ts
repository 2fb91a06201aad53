import { expect, test } from 'vitest';
import { place } from './place.ts';
import { DAY } from './scale.ts';
import { aMark } from './testing/views.ts';
import { spanOfDays } from './window.ts';

const window = spanOfDays('2026-02-01', '2026-03-31');
const at = (edtf: string, span = window) => place(aMark('event', edtf).when, span);
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

test('a clock time is a moment on its own wall clock', () => {
  expect(at('2026-02-27T17:14-05:00')).toEqual({ at: 'moment', time: Date.UTC(2026, 1, 27, 17, 14, 30) });
});

test('a day is a column without a bar', () => {
  expect(at('2026-02-27')).toEqual({ at: 'day', day: day(2, 27) });
});

test('about a day is that column with a bar that fades half a day beyond', () => {
  const bar = { start: day(2, 27) - DAY / 2, end: day(2, 28) + DAY / 2, fadeStart: true, fadeEnd: true };
  expect(at('2026-02-27~')).toEqual({ at: 'day', day: day(2, 27), bar });
  expect(at('2026-02-27?')).toEqual({ at: 'day', day: day(2, 27), bar });
});

test('an interval of days is a bar with firm ends, marked on its first day', () => {
  expect(at('2026-02-26/2026-02-28')).toEqual({
    at: 'day',
    day: day(2, 26),
    bar: { start: day(2, 26), end: day(3, 1), fadeStart: false, fadeEnd: false },
  });
});

test('an interval that began before the window is marked on the first day in view', () => {
  expect(at('2026-02-26/2026-03-05', spanOfDays('2026-03-01', '2026-03-31'))).toMatchObject({ day: day(3, 1) });
});

test('an open end fades, a known one is firm', () => {
  expect(at('2026-03-04/..')).toEqual({
    at: 'day',
    day: day(3, 4),
    bar: { start: day(3, 4), end: Infinity, fadeStart: false, fadeEnd: true },
  });
  expect(at('../2026-03-04')).toEqual({
    at: 'day',
    day: day(3, 4),
    bar: { start: -Infinity, end: day(3, 5), fadeStart: true, fadeEnd: false },
  });
});

test.each(['2026-02', '2026-02~', '2026', '2026-02/2026-03', '2026-21', '[2026-02-03,2026-02-09]'])(
  '%s is no day: a bar with fading ends and its mark in the middle of what is seen',
  (edtf) => {
    expect(at(edtf)).toMatchObject({ at: 'middle', bar: { fadeStart: true, fadeEnd: true } });
  },
);

test('a date open at both ends covers everything', () => {
  const { when } = aMark('event', '2026-02-27');
  expect(place({ ...when, form: 'interval', earliest: null, latest: null }, window)).toEqual({
    at: 'middle',
    bar: { start: -Infinity, end: Infinity, fadeStart: true, fadeEnd: true },
  });
});
