import type { OutlineEvent, When } from '@standoff/data';
import { parseWhen } from '@standoff/data/time';
import { expect, test } from 'vitest';
import { windowOf } from './window.ts';

function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.when;
}
const events = (...dates: string[]) => dates.map((date) => ({ when: when(date) }) as OutlineEvent);
const extent: [string, string] = ['2025-07-01', '2026-05-31'];
const february = { from: '2026-02-10', to: '2026-02-27' };

test('a chapter has its own days, also where a date of its events is rough', () => {
  expect(windowOf(events('2026-02', '2026-02-24'), february, extent)).toEqual(february);
  expect(windowOf([], february, extent)).toEqual(february);
});

test('an event outside the days of its chapter is shown all the same', () => {
  expect(windowOf(events('2026-02-24', '2026-03-02'), february, extent)).toEqual({
    from: '2026-02-10',
    to: '2026-03-02',
  });
});

test('an open end reaches to the end of the story', () => {
  expect(windowOf([], { from: '2026-03-01', to: '..' }, extent)).toEqual({ from: '2026-03-01', to: '2026-05-31' });
});

test('events of no chapter have the days from the first to the last of them', () => {
  expect(windowOf(events('2026-02-24', '2026-01', '2026-03-02'), undefined, extent)).toEqual({
    from: '2026-01-01',
    to: '2026-03-02',
  });
});

test('a part without anything dated has the days of the whole story', () => {
  expect(windowOf([], undefined, extent)).toEqual({ from: '2025-07-01', to: '2026-05-31' });
});

test('a chapter before the year 0 begins on the first day that can be shown', () => {
  const ides = { from: '-000043-01-01', to: '-000043-12-31' };
  expect(windowOf(events('-0043'), ides, extent)).toEqual({ from: '0000-01-01', to: '0000-01-01' });
  expect(windowOf(events('-0043', '0012'), { ...ides, to: '0012-06-30' }, extent)).toEqual({
    from: '0000-01-01',
    to: '0012-06-30',
  });
});

test('events before the year 0 in no chapter, and a story of them, can be shown', () => {
  expect(windowOf(events('-0043'), undefined, extent)).toEqual({ from: '0000-01-01', to: '0000-01-01' });
  expect(windowOf([], undefined, ['-000043-01-01', '2026-05-31'])).toEqual({ from: '0000-01-01', to: '2026-05-31' });
});
