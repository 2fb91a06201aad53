import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../timeline/scale.ts';
import { BREAK, timeAxis } from './time-axis.ts';

const days = (start: number, length = 1) => ({ start: start * DAY, end: (start + length) * DAY });

describe('the axis of time', () => {
  test('two distant days need no break: the distance is all there is to see', () => {
    expect(timeAxis([days(0), days(300)], 0, 600).breaks).toEqual([]);
  });

  test('a claim a year later does not crush the others: the time between is cut out and counted', () => {
    const { breaks, segments, dayWidth } = timeAxis([days(0), days(3), days(9), days(374)], 100, 700);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toMatchObject({ days: 364 });
    expect((breaks[0]?.x1 ?? 0) - (breaks[0]?.x0 ?? 0)).toBe(BREAK);
    expect(segments).toHaveLength(2);
    expect(dayWidth).toBeGreaterThan(30);
  });

  test('one day is drawn in a week, not over the whole width', () => {
    expect(timeAxis([days(0)], 0, 600).dayWidth).toBeCloseTo(100, 0);
  });

  test('where there is little room, nothing is cut out that would take more of it than what it parts', () => {
    const nested = [days(0), days(2), days(20), days(400)];
    const breaks = (room: number) => timeAxis(nested, 0, room).breaks.length;
    expect([44, 200, 400].map(breaks)).toEqual([0, 1, 2]);
    expect(timeAxis(nested, 0, 44).x(401 * DAY)).toBeLessThanOrEqual(44);
  });

  test('without dates there is no axis', () => {
    expect(timeAxis([], 0, 600)).toMatchObject({ segments: [], breaks: [], dayWidth: 0 });
  });

  test('later is never left of earlier, and everything lies inside', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 400 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(spans, fc.integer({ min: 40, max: 600 }), (drawn, room) => {
        const shown = drawn.map(([start, length]) => days(start, length));
        const { x, breaks, segments } = timeAxis(shown, 50, 50 + room);
        const ends = shown.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
        const places = ends.map(x);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places[0]).toBeGreaterThanOrEqual(50);
        expect(places.at(-1)).toBeLessThanOrEqual(50.001 + room);
        expect(breaks.length).toBeLessThanOrEqual(3);
        expect(segments).toHaveLength(breaks.length + 1);
      }),
    );
  });
});
