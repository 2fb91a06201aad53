import { sayWhen } from '@standoff/data';
import { expect, test } from 'vitest';
import { chapterTimes } from './chapter-times.ts';

const chapter = (id: string, from: string, to: string) => ({ id, title: { en: id }, intro: { en: id }, from, to });
const timeOf = (from: string, to: string) => chapterTimes({ chapters: [chapter('a', from, to)] })['a'];

test('a chapter lasts from the first day of its beginning to the last day of its end', () => {
  expect(timeOf('2025-07', '2026-01')?.days).toEqual({ from: '2025-07-01', to: '2026-01-31' });
  expect(timeOf('2026-02-10', '2026-02-27')?.days).toEqual({ from: '2026-02-10', to: '2026-02-27' });
});

test('it is written as exactly as it is known', () => {
  const said = (from: string, to: string) => {
    const when = timeOf(from, to)?.when;
    return when && sayWhen(when, 'en');
  };
  expect(said('2025-07', '2026-01')).toBe('July 2025 – January 2026');
  expect(said('2026-02', '2026-02')).toBe('February 2026');
  expect(said('2026-01/2026-02', '2026-03')).toBeUndefined();
});

test('a date that cannot be read is named', () => {
  expect(() => timeOf('soon', '2026')).toThrow('"soon"');
});
