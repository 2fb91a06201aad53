import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pass, playMode, playOn, playSpeeds, playStart } from './play.ts';

const extent = { first: 100, last: 199 };

const ranges = fc
  .tuple(fc.integer({ min: 100, max: 199 }), fc.integer({ min: 100, max: 199 }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const days = fc.integer({ min: -500_000, max: 500_000 }).map((thousandths) => thousandths / 1_000);

test('a range keeps its length and moves on, whole days at a time', () => {
  expect(playOn({ first: 110, last: 119 }, 2.25, extent, 'move')).toEqual({
    range: { first: 112, last: 121 },
    part: 0.25,
    ended: false,
  });
});

test('a range that covers the whole story grows from its first day', () => {
  expect(playMode(extent, extent)).toBe('grow');
  expect(playMode({ first: 101, last: 199 }, extent)).toBe('move');
  const begin = playStart(extent, extent, 'grow');
  expect(begin).toEqual({ first: 100, last: 100 });
  expect(playOn(begin, 9, extent, 'grow').range).toEqual({ first: 100, last: 109 });
});

test('a range at the end of the story starts again at its beginning, as long as it was', () => {
  expect(playStart({ first: 190, last: 199 }, extent, 'move')).toEqual({ first: 100, last: 109 });
  expect(playStart({ first: 150, last: 159 }, extent, 'move')).toEqual({ first: 150, last: 159 });
});

test('a range never leaves the story and never loses its length', () => {
  fc.assert(
    fc.property(ranges, days, (begin, by) => {
      const { range, part } = playOn(begin, by, extent, 'move');
      expect(range.last - range.first).toBe(begin.last - begin.first);
      expect(range.first).toBeGreaterThanOrEqual(extent.first);
      expect(range.last + part).toBeLessThanOrEqual(extent.last);
      expect(part >= 0 && part < 1).toBe(true);
    }),
  );
});

test('a growing range keeps its first day and never leaves the story', () => {
  fc.assert(
    fc.property(ranges, days, (begin, by) => {
      const { range, part } = playOn(begin, by, extent, 'grow');
      expect(range.first).toBe(begin.first);
      expect(range.last).toBeGreaterThanOrEqual(range.first);
      expect(range.last + part).toBeLessThanOrEqual(extent.last);
    }),
  );
});

test('playing ends, on the last day of the story exactly', () => {
  fc.assert(
    fc.property(ranges, fc.constantFrom('move' as const, 'grow' as const), (begin, mode) => {
      const { range, part, ended } = playOn(begin, 1_000, extent, mode);
      expect([range.last, part, ended]).toEqual([extent.last, 0, true]);
    }),
  );
});

const START = { days: 0, rest: 0 };

test('days pass at a speed, also one that changes on the way', () => {
  expect(pass(START, 1.5, 2, false)).toEqual({ days: 3, rest: 0 });
  expect(pass(pass(START, 1, 0.5, false), 1, 4, false).days).toBe(4.5);
});

test('where movement is unwelcome, several days pass at once, with rests between', () => {
  const daysAt = (seconds: number, perSecond: number) => pass(START, seconds, perSecond, true).days;
  expect([1.9, 2, 3.9, 4].map((seconds) => daysAt(seconds, 1))).toEqual([0, 2, 2, 4]);
  expect(daysAt(2, 0.1)).toBe(1);
  expect(pass(pass(START, 1.5, 1, true), 1.5, 1, true)).toEqual({ days: 2, rest: 1 });
});

test('a longer story plays in larger, round steps', () => {
  expect(playSpeeds(1)).toEqual([0.5, 1, 2, 4]);
  expect(playSpeeds(300)).toEqual([0.5, 1, 2, 4]);
  expect(playSpeeds(700)).toEqual([1, 2, 4, 8]);
  expect(playSpeeds(3_650)).toEqual([10, 20, 40, 80]);
});
