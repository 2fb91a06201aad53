import fc from 'fast-check';
import type { OutlineClaim } from '@standoff/data';
import { describe, expect, test } from 'vitest';
import { aClaim, aDay } from '../../../data/src/testing/outlines.ts';
import { textWidth } from '../frame/text.ts';
import { development, LINE, type DrawnClaim } from './development.ts';
import { LABEL_SIZE, RADIUS } from './marks.ts';
import { aDispute, outline, questionOf } from './testing/questions.ts';

const options = { outline, lang: 'en', width: 720, counts: () => '2 claims' } as const;
const drawn = development(questionOf('q-why'), options);
const mark = (id: string) => drawn.claims.find(({ claim }) => claim.id === id)!;

/** What a mark and its name cover in their line. */
function cover({ x, dot, bar, label }: DrawnClaim) {
  const width = textWidth(label.text, LABEL_SIZE);
  const [l0, l1] = label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
  return {
    x0: Math.min(dot ? x - RADIUS : x, bar?.x0 ?? x, l0),
    x1: Math.max(dot ? x + RADIUS : x, bar?.x1 ?? x, l1),
  };
}

describe('a question drawn in time', () => {
  test('each position is a row, in its order, and holds its claims', () => {
    expect(drawn.rows.map(({ position }) => position.label.en)).toEqual(['Position 1', 'Position 2']);
    for (const { y, row } of drawn.claims) {
      expect(y - LINE / 2).toBeGreaterThanOrEqual(drawn.rows[row]?.y0 ?? Infinity);
      expect(y + LINE / 2).toBeLessThanOrEqual(drawn.rows[row]?.y1 ?? -Infinity);
    }
  });

  test('claims of one day stand above each other, at one place in time', () => {
    expect(mark('charge').x).toBe(mark('echo').x);
    expect(mark('charge').y).not.toBe(mark('echo').y);
  });

  test('a month is a bar that fades over all of it, and names no day', () => {
    expect(mark('month')).toMatchObject({ dot: false, bar: { fadeStart: true, fadeEnd: true } });
    expect(mark('month').bar?.x0).toBeLessThan(mark('charge').x);
    expect(mark('month').bar?.x1).toBeGreaterThan(mark('reply').x);
  });

  test('a claim without a date stands in a column of its own, right of all time', () => {
    expect(drawn.undated?.x).toBeGreaterThan(Math.max(...drawn.axis.segments.map(({ x1 }) => x1)));
    expect(mark('late').x).toBeGreaterThan(drawn.undated?.x ?? Infinity);
  });

  test('lines join the claims that dispute each other, from the edge of one mark to the edge of the other', () => {
    expect(drawn.lines.map(({ a, b }) => [a, b])).toEqual([
      ['charge', 'reply'],
      ['echo', 'reply'],
    ]);
    const { x, y } = mark('charge');
    const to = mark('reply');
    const ends = (drawn.lines[0]?.path ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(ends.slice(0, 2)).toEqual([x, y + RADIUS].map((n) => Math.round(n * 10) / 10));
    expect(ends.slice(-2)).toEqual([to.x, to.y - RADIUS].map((n) => Math.round(n * 10) / 10));
  });

  test('without any date, names have the room that time does not need', () => {
    const { axis, left, undated } = development(questionOf('q-count'), options);
    expect(axis.segments).toEqual([]);
    expect(left).toBe(324);
    expect(undated?.x).toBeGreaterThan(left);
  });

  test('a name of 200 characters is cut, and 60 claims of one day are all drawn', () => {
    const claims = Array.from({ length: 60 }, (_, i) => aClaim(`c${i}`, { by: 'crowd', when: aDay(3) }));
    const dispute = aDispute(claims);
    const { claims: marks, height } = development(dispute.question, { ...options, outline: dispute.outline });
    expect(new Set(marks.map(({ y }) => y)).size).toBe(60);
    expect(height).toBeGreaterThan(60 * LINE);
    for (const each of marks) expect(each.label.text).toMatch(/…$/);
  });
});

const anyClaim = fc
  .record({
    by: fc.constantFrom('ada', 'bo', 'cy', 'gazette', 'crowd'),
    day: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    length: fc.constantFrom(1, 1, 1, 5, 31),
    form: fc.constantFrom('single', 'interval'),
    approximate: fc.boolean(),
  })
  .map(({ by, day, length, form, approximate }): Partial<OutlineClaim> => {
    if (day === null) return { by, when: null };
    const precision = length === 31 ? 'month' : 'day';
    const kind = length === 5 ? 'interval' : form === 'interval' && length > 1 ? 'interval' : 'single';
    return { by, when: { ...aDay(day, length), precision, form: kind, approximate } };
  });

/** Where time is narrow, beside a claim without a date, and two stretches of it are long enough to be cut out. */
const cutTwice: Partial<OutlineClaim>[] = [null, 0, 97, 99, 113].map((day) => ({
  by: 'ada',
  when: day === null ? null : { ...aDay(day), form: 'single' },
}));

test('in any dispute at any width, no mark or name covers another, and none leaves the drawing', () => {
  const claims = fc.array(anyClaim, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 320, max: 1_200 }), (made, rows, width) => {
      const dispute = aDispute(
        made.map((change, i) => aClaim(`c${i}`, change)),
        rows,
      );
      const drawing = development(dispute.question, { ...options, outline: dispute.outline, width });
      expect(drawing.claims).toHaveLength(made.length);
      const lines = new Map<number, { x0: number; x1: number }[]>();
      for (const each of drawing.claims) {
        const own = cover(each);
        expect(own.x0).toBeGreaterThanOrEqual(drawing.left);
        expect(own.x1).toBeLessThanOrEqual(width + 0.001);
        const others = lines.get(each.y) ?? [];
        for (const other of others) expect(own.x0 >= other.x1 || own.x1 <= other.x0).toBe(true);
        lines.set(each.y, [...others, own]);
      }
    }),
    { numRuns: 300, examples: [[cutTwice, 4, 320]] },
  );
});
