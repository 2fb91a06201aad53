import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../frame/text.ts';
import { messages } from '../messages/index.ts';
import { DAY, timeScale } from './scale.ts';
import { calendarTicks, TICK_SIZE, type Tick } from './ticks.ts';
import { spanOfDays } from './window.ts';

const en = { lang: 'en' as const, hourName: messages('en').timeline.hour };
const ticks = (from: string, to: string, width = 1200, options = {}) =>
  calendarTicks(timeScale(spanOfDays(from, to), 0, width), { ...en, ...options });
const texts = (row: Tick[]) => row.map(({ text }) => text);

describe('calendarTicks', () => {
  test('labels hours in a window of one day', () => {
    const { upper, lower } = ticks('2026-02-27', '2026-02-27');
    expect(texts(upper)).toEqual(['27 February 2026']);
    expect(texts(lower).slice(0, 8)).toEqual([
      '12 a.m.',
      '2 a.m.',
      '4 a.m.',
      '6 a.m.',
      '8 a.m.',
      '10 a.m.',
      '12 p.m.',
      '2 p.m.',
    ]);
  });

  test('labels every day in the middle of its column, months above them', () => {
    const { upper, lower, lines } = ticks('2026-02-22', '2026-03-28', 1400);
    expect(upper).toEqual([
      { x: 0, text: 'February 2026', anchor: 'start' },
      { x: 280, text: 'March 2026', anchor: 'start' },
    ]);
    expect(lower[0]).toEqual({ x: 20, text: '22', anchor: 'middle' });
    expect(lower).toHaveLength(35);
    expect(lines).toEqual([280]);
  });

  test('keeps the name of a month in view while any of it is, shortened where there is little room', () => {
    expect(texts(ticks('2026-02-27', '2026-03-30').upper)).toEqual(['Feb 2026', 'March 2026']);
    expect(texts(ticks('2026-02-28', '2026-03-30').upper)).toEqual(['Feb', 'March 2026']);
  });

  test('shades weekends', () => {
    expect(ticks('2026-02-22', '2026-03-28', 1400).shades.slice(0, 2)).toEqual([
      { x0: 0, x1: 40 },
      { x0: 240, x1: 320 },
    ]);
  });

  test('labels Mondays in a window of months', () => {
    expect(texts(ticks('2026-02-01', '2026-05-31').lower).slice(0, 4)).toEqual(['2', '9', '16', '23']);
  });

  test('labels months under years, then years alone', () => {
    const months = ticks('2025-06-01', '2027-02-28');
    expect(texts(months.upper)).toEqual(['2025', '2026', '2027']);
    expect(texts(months.lower).slice(0, 3)).toEqual(['Jun', 'Jul', 'Aug']);
    expect(texts(ticks('2006-01-01', '2025-12-31', 600).lower)).toEqual([
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });

  test('says the year in the months themselves where there is only one row', () => {
    expect(texts(ticks('2025-11-01', '2026-03-31', 600, { oneRow: true }).lower)).toEqual([
      'Nov 2025',
      'Dec',
      'Jan 2026',
      'Feb',
      'Mar',
    ]);
  });

  test('speaks French', () => {
    const fr = { lang: 'fr' as const, hourName: messages('fr').timeline.hour };
    const { upper } = calendarTicks(timeScale(spanOfDays('2026-02-01', '2026-02-28'), 0, 1200), fr);
    expect(texts(upper)).toEqual(['février 2026']);
  });

  test('never lets labels of a row overlap or leave the frame', () => {
    const window = fc.tuple(
      fc.integer({ min: -20_000, max: 30_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 60, max: 1600 }),
    );
    fc.assert(
      fc.property(window, fc.boolean(), ([first, days, width], oneRow) => {
        const scale = timeScale({ start: first * DAY, end: (first + days) * DAY }, 0, width);
        const { upper, lower } = calendarTicks(scale, { ...en, oneRow });
        for (const [row, bold] of [
          [upper, true],
          [lower, false],
        ] as const) {
          let free = 0;
          for (const { x, text, anchor } of row) {
            const wide = textWidth(text, TICK_SIZE, { bold });
            const left = anchor === 'middle' ? x - wide / 2 : x;
            expect(left).toBeGreaterThanOrEqual(free - 1e-6);
            free = left + wide;
            expect(free).toBeLessThanOrEqual(width + 1e-6);
          }
        }
      }),
    );
  });
});
