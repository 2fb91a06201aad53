import { valueAxes, type OutlineValue, type When } from '@standoff/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aClaim, aDay } from '../../../data/src/testing/outlines.ts';
import { drawValues } from './value-axis.ts';

const drawn = (values: OutlineValue[], event?: When) => {
  const [axis] = valueAxes(values.map((value, i) => aClaim(`c${i}`, { value })));
  return axis && drawValues(axis, event, 'en');
};
const count = (min: number, max = min): OutlineValue => ({ property: 'count', form: 'number', min, max });
const start = (when: When): OutlineValue => ({ property: 'start', form: 'when', when });
const lasting = (hours: number): OutlineValue => ({
  property: 'duration',
  form: 'duration',
  min: hours * 3_600,
  max: hours * 3_600,
});
/** A clock time on 2 March 2026, in a zone so many hours from UTC. */
const clock = (hour: number, minute: number, zone = 0): When => {
  const earliest = Date.UTC(2026, 2, 2, hour - zone, minute);
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    edtf: `2026-03-02T${pad(hour)}:${pad(minute)}:00${zone === 0 ? 'Z' : `-${pad(-zone)}:00`}`,
    earliest,
    latest: earliest,
    precision: 'second',
    form: 'single',
    approximate: false,
    uncertain: false,
    offset: zone * 60,
  };
};

describe('numbers', () => {
  test('stand on a line from zero, a range as a bar', () => {
    const axis = drawn([count(2_000), count(1_700, 4_700), count(10_000)]);
    expect(axis?.ticks.map(({ text }) => text)).toEqual(['0', '5,000', '10,000']);
    expect(axis?.ticks[0]?.at).toBe(0);
    const [bar, dot] = axis?.values ?? [];
    expect(dot?.from).toBe(dot?.to);
    expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeCloseTo(3_000 / 10_400);
    expect(axis?.close).toBe(false);
  });

  test('300 beside 4,000,000 stays linear, and small ones that fall together are said to', () => {
    expect(drawn([count(300), count(4_000_000)])?.close).toBe(false);
    expect(drawn([count(300), count(4_000), count(4_000_000)])?.close).toBe(true);
  });

  test('below zero there is room, too', () => {
    const axis = drawn([count(-20), count(30)]);
    expect(axis?.values[0]?.from).toBe(0);
    expect(axis?.ticks.map(({ text }) => text)).toEqual(['-20', '0', '20']);
  });
});

test('lengths of time stand on a line from zero, in even hours', () => {
  expect(drawn([lasting(3.97), lasting(2), lasting(10)])?.ticks.map(({ text }) => text)).toEqual([
    '0',
    '3 h',
    '6 h',
    '9 h',
  ]);
});

describe('times', () => {
  test('stand beside the date of the event, clock times of several zones on one clock', () => {
    const axis = drawn([start(clock(11, 37)), start(clock(5, 0, -8))], clock(11, 49));
    const [early, late] = axis?.values ?? [];
    expect(early?.from).toBeLessThan(axis?.event?.from ?? -1);
    expect(late?.from).toBeGreaterThan(axis?.event?.from ?? 2);
    expect(axis?.zones).toBe(true);
    expect(axis?.ticks.map(({ text }) => text)).toEqual(['2 Mar, 12:00 p.m.', '12:30 p.m.', '1:00 p.m.']);
  });

  test('clock times of several zones keep their order beside the day of the event', () => {
    const axis = drawn([start(clock(6, 0, -5)), start(clock(11, 30))], { ...aDay(60), edtf: '2026-03-02' });
    const [later, earlier] = axis?.values ?? [];
    const length = (axis?.event?.to ?? 0) - (axis?.event?.from ?? 0);
    // 06:00-05:00 is 11:00Z: half an hour before 11:30Z, and both on the clock of the first.
    expect((earlier?.from ?? 0) - (later?.from ?? 0)).toBeCloseTo((length * 0.5) / 24, 6);
    expect((later?.from ?? 0) - (axis?.event?.from ?? 0)).toBeCloseTo((length * 6) / 24, 3);
    expect(axis?.zones).toBe(true);
  });

  test('a single clock among days is said to be no comparison of zones', () => {
    const axis = drawn([start(clock(6, 0, -5)), start({ ...aDay(60), edtf: '2026-03-02' })]);
    expect(axis?.zones).toBe(false);
  });

  test('a month fades over all of it, a day among days is a dot in its middle', () => {
    const month: When = { ...aDay(0, 31), form: 'single', precision: 'month', edtf: '2026-01' };
    const axis = drawn([start(month), start(aDay(9))]);
    expect(axis?.values[0]?.fades).toBe(true);
    expect(axis?.values[1]?.from).toBe(axis?.values[1]?.to);
    expect(axis?.values[1]?.from).toBeCloseTo(0.04 / 1.08 + 9.5 / 31 / 1.08, 3);
  });

  test('a day beside a clock time is a bar: its middle would name an hour', () => {
    const axis = drawn([start({ ...aDay(0), edtf: '2026-01-01' }), start({ ...aDay(1), edtf: '2026-01-02' })]);
    expect(axis?.values.every(({ from, to, fades }) => to > from && fades)).toBe(true);
  });

  test('an open end is drawn one day long', () => {
    const open: When = { ...aDay(3), latest: null, form: 'interval', edtf: '2026-01-04/..' };
    for (const { from, to } of drawn([start(open), start(aDay(20))])?.values ?? []) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }
  });
});

test('actors and places have no distance, so no axis', () => {
  expect(
    drawn([
      { property: 'place', form: 'place', place: 'A' },
      { property: 'place', form: 'place', place: 'B' },
    ]),
  ).toBeUndefined();
});

test('whatever is stated lies on the axis, from the least to the greatest, and there are at most six ticks', () => {
  const number = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 4_000_000_000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 8 }), (numbers) => {
      const axis = drawn(numbers.map((n) => count(n)));
      if (!axis) throw new Error('two different numbers have an axis');
      for (const { from } of axis.values) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(1);
      }
      expect(axis.ticks.length).toBeLessThanOrEqual(6);
      const order = (list: number[]) =>
        list
          .map((n, i) => [n, i] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, i]) => i);
      const distinct = numbers.every((n, i) => numbers.every((m, j) => i === j || Math.abs(n - m) > 1e-3));
      if (distinct) expect(order(axis.values.map(({ from }) => from))).toEqual(numbers.map((_, i) => i));
    }),
  );
});
