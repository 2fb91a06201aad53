import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampRange, drag, moveEdge, moveWhole, stepEdge, type DayRange } from './brush.ts';

const extent = { first: 0, last: 99 };
const range = { first: 20, last: 29 };

test('an edge snaps to days and stops at the other, which leaves one day', () => {
  expect(moveEdge(range, 'first', 24.6, extent)).toEqual({ first: 25, last: 29 });
  expect(moveEdge(range, 'first', 80, extent)).toEqual({ first: 29, last: 29 });
  expect(moveEdge(range, 'last', 0, extent)).toEqual({ first: 20, last: 20 });
  expect(moveEdge(range, 'last', 400, extent)).toEqual({ first: 20, last: 99 });
});

test('the whole range keeps its length and stops at the ends', () => {
  expect(moveWhole(range, 5, extent)).toEqual({ first: 25, last: 34 });
  expect(moveWhole(range, -50, extent)).toEqual({ first: 0, last: 9 });
  expect(moveWhole(range, 500, extent)).toEqual({ first: 90, last: 99 });
});

describe('drag', () => {
  test('the last edge lies at the end of its day', () => {
    expect(drag({ part: 'last', range }, 30, extent)).toEqual(range);
    expect(drag({ part: 'first', range }, 20, extent)).toEqual(range);
  });

  test('the range follows the pointer from where it was taken', () => {
    expect(drag({ part: 'whole', day: 25.5, range }, 27.4, extent)).toEqual({ first: 22, last: 31 });
  });

  test('a new range grows from where it began, either way', () => {
    expect(drag({ part: 'new', day: 50.5 }, 60.2, extent)).toEqual({ first: 50, last: 60 });
    expect(drag({ part: 'new', day: 50.5 }, 40.9, extent)).toEqual({ first: 40, last: 50 });
  });
});

test('keys move an edge by a day, by a week, or all the way', () => {
  const step = (key: string) => stepEdge(range, 'first', key, extent)?.first;
  expect(['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'].map(step)).toEqual([19, 21, 13, 27, 0, 29]);
  expect(stepEdge(range, 'last', 'End', extent)).toEqual({ first: 20, last: 99 });
  expect(stepEdge(range, 'last', 'a', extent)).toBeUndefined();
});

test('whatever is done, a range is whole days inside the extent, at least one', () => {
  const day = fc.double({ min: -200, max: 300, noNaN: true });
  const start = fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
    .map(([a, b]) => clampRange({ first: a, last: b }, extent));
  const grip = fc.oneof(
    fc.record({ part: fc.constantFrom('first' as const, 'last' as const), range: start }),
    fc.record({ part: fc.constant('whole' as const), day, range: start }),
    fc.record({ part: fc.constant('new' as const), day }),
  );
  const valid = ({ first, last }: DayRange) =>
    Number.isInteger(first) && Number.isInteger(last) && 0 <= first && first <= last && last <= 99;
  fc.assert(
    fc.property(grip, day, (taken, at) => {
      const next = drag(taken, at, extent);
      expect(valid(next), JSON.stringify(next)).toBe(true);
      if (taken.part === 'whole') expect(next.last - next.first).toBe(taken.range.last - taken.range.first);
    }),
  );
});
