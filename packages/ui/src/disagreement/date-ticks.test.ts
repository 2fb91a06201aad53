import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../frame/text.ts';
import { DAY } from '../timeline/scale.ts';
import { dateTicks, TICK_SIZE } from './date-ticks.ts';
import { timeAxis } from './time-axis.ts';

const day = (text: string) => ({ start: Date.parse(text), end: Date.parse(text) + DAY });
const texts = (...on: string[]) => dateTicks(timeAxis(on.map(day), 0, 600), 'en').map(({ text }) => text);

test('a month is labelled by Mondays, and the year is said once', () => {
  expect(texts('2026-02-27', '2026-03-26')).toEqual(['2 Mar 2026', '9 Mar', '16 Mar', '23 Mar']);
});

test('two years are labelled by quarters, each year with its first', () => {
  expect(texts('2024-02-01', '2026-01-15')).toEqual([
    'Apr 2024',
    'Jul',
    'Oct',
    'Jan 2025',
    'Apr',
    'Jul',
    'Oct',
    'Jan 2026',
  ]);
});

test('beyond a break the year is said again where it is another', () => {
  const years = texts('2026-02-27', '2026-03-01', '2026-03-03', '2028-01-10').map((text) =>
    text.replace(/^\S+ \S+ ?/u, ''),
  );
  expect(years.filter(Boolean)).toEqual(['2026', '2028']);
});

test('labels never overlap and stay inside the axis', () => {
  const starts = fc.array(fc.integer({ min: -200_000, max: 40_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(starts, fc.integer({ min: 200, max: 1_200 }), (drawn, width) => {
      const spans = drawn.map((start) => ({ start: start * DAY, end: (start + 1) * DAY }));
      let free = -0.001;
      for (const { label, text } of dateTicks(timeAxis(spans, 0, width), 'fr')) {
        const half = textWidth(text, TICK_SIZE) / 2;
        expect(label - half).toBeGreaterThanOrEqual(free);
        free = label + half;
      }
      expect(free).toBeLessThanOrEqual(width + 0.001);
    }),
  );
});
