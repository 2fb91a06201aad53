import { describe, expect, test } from 'vitest';
import { parseWhen } from '@standoff/data/time';
import type { When } from '@standoff/data';
import type { CompetingTimes } from './competing.ts';
import { timeScale } from './scale.ts';
import { layoutVersions, MOST_VERSIONS, onClockOf } from './versions.ts';
import { spanOfDays } from './window.ts';

const when = (edtf: string): When => {
  const parsed = parseWhen(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.when;
};
const scale = timeScale(spanOfDays('2026-03-01', '2026-03-10'), 100, 1100);
const starts = (...times: [edtf: string, by: string][]): CompetingTimes => ({
  id: 'start',
  property: 'start',
  times: times.map(([edtf, by]) => ({ when: when(edtf), by: [by] })),
});
const layout = (groups: CompetingTimes[], own: string, y = 20) =>
  layoutVersions(groups, { scale, at: { x: 250, y, radius: 6, when: when(own) }, y0: 0, y1: 240, lang: 'en' });

describe('onClockOf', () => {
  test('puts a clock time on the clock of the event, so that zones lie as far apart as they are', () => {
    const own = when('2026-03-02T11:49:00Z');
    expect(onClockOf(when('2026-03-02T05:00:00-08:00'), own).offset).toBe(0);
    expect(onClockOf(when('2026-03-02'), own)).toEqual(when('2026-03-02'));
  });
});

describe('layoutVersions', () => {
  test('draws each version at its own time and precision, in the order given, with who gives it', () => {
    const sheet = layout(
      [starts(['2026-03-02T12:00:00Z', 'Ann'], ['2026-03-04', 'Bo'], ['2026-03', 'Cy'])],
      '2026-03-02T12:00:00Z',
    );
    expect(sheet.headings.map(({ text }) => text)).toEqual(['Times given for its start']);
    expect(sheet.rows.map(({ label }) => label.text)).toEqual([
      '2 March, 12:00 p.m. UTC: Ann',
      '4 March: Bo',
      'March: Cy',
    ]);
    const [moment, day, month] = sheet.rows;
    expect(moment?.dot).toBeCloseTo(250, 0);
    expect(moment?.bar).toBeUndefined();
    expect([day?.dot, day?.bar]).toEqual([undefined, { x0: 400, x1: 500, fadeStart: false, fadeEnd: false }]);
    expect(month?.bar).toMatchObject({ x0: 100, x1: 1100, fadeStart: true, fadeEnd: false });
  });

  test('names years where they are not all those of the event', () => {
    const sheet = layout([starts(['2025-12', 'Ann'], ['2026-03-04', 'Bo'])], '2026-03-02');
    expect(sheet.rows.map(({ label }) => label.text)).toEqual(['December 2025: Ann', '4 March 2026: Bo']);
  });

  test('points to a version beyond the days shown, and says it all the same', () => {
    const [before, after] = layout([starts(['2026-01-05', 'Ann'], ['2026-04', 'Bo'])], '2026-03-02').rows;
    expect([before?.beyond, after?.beyond]).toEqual(['start', 'end']);
    expect(before?.label).toEqual({ text: '5 January: Ann', x: 115, anchor: 'start' });
    expect(after?.label).toEqual({ text: 'April: Bo', x: 1085, anchor: 'end' });
  });

  test('goes above the mark where there is no room below it', () => {
    const groups = [starts(['2026-03-02', 'Ann'], ['2026-03-03', 'Bo'])];
    expect(layout(groups, '2026-03-02', 20).y).toBeGreaterThan(20);
    const above = layout(groups, '2026-03-02', 220);
    expect(above.y + above.height).toBeLessThan(220);
  });

  test('takes smaller rows, then fewer with a count of the others, and stays within what is in view', () => {
    const five = starts(
      ['2026-03-01', 'A'],
      ['2026-03-02', 'B'],
      ['2026-03-03', 'C'],
      ['2026-03-04', 'D'],
      ['2026-03-05', 'E'],
    );
    const within = (y1: number) =>
      layoutVersions([five], {
        scale,
        at: { x: 250, y: 20, radius: 6, when: when('2026-03-02') },
        y0: 0,
        y1,
        lang: 'en',
      });
    const small = within(136);
    expect([small.rows.length, small.y + small.height <= 136]).toEqual([5, true]);
    const few = within(106);
    expect(few.rows.map(({ label }) => label.text)).toEqual(['1 March: A', '2 March: B']);
    expect(few.headings.at(-1)?.text).toBe('and 3 other times');
    expect(few.y + few.height).toBeLessThanOrEqual(106);
  });

  test('counts what would be too many', () => {
    const many = starts(
      ...Array.from({ length: 60 }, (_, i) => [`20${String(i + 10)}`, `P${String(i)}`] as [string, string]),
    );
    const sheet = layout([many], '2026-03-02');
    expect(sheet.rows).toHaveLength(MOST_VERSIONS);
    expect(sheet.headings.at(-1)?.text).toBe('and 52 other times');
  });

  test('keeps within the frame with names of 200 characters', () => {
    const sheet = layout([starts(['2026-03-09', 'x'.repeat(200)], ['2026-03-10', 'y'.repeat(200)])], '2026-03-02');
    expect(sheet.x).toBeGreaterThanOrEqual(0);
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(1110);
  });
});
