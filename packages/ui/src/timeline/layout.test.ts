import { describe, expect, test } from 'vitest';
import { drawTimeline } from './drawing.ts';
import type { TimelineLayout } from './layout.ts';
import { timeScale } from './scale.ts';
import { layoutTimeline } from './layout.ts';
import { MAX_ROWS } from './marks.ts';
import { aMark, aView, storyView } from './testing/views.ts';
import { spanOfDays } from './window.ts';

const OPENING = ['2026-02-22', '2026-03-28'] as const;

/** Pairs of dots that are nearer to each other than they are wide, and dots that lie on another event's bar. */
function overlaps({ marks, density }: TimelineLayout): string[] {
  const found: string[] = [];
  marks.forEach((a, i) => {
    for (const b of marks.slice(i + 1)) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < 2 * density.radius) found.push(`${a.mark.id} touches ${b.mark.id}`);
      for (const [bar, dot] of [
        [a, b],
        [b, a],
      ] as const)
        if (bar.bar && bar.y === dot.y && dot.x > bar.bar.x0 - density.radius && dot.x < bar.bar.x1 + density.radius)
          found.push(`${dot.mark.id} lies on the bar of ${bar.mark.id}`);
    }
  });
  return found;
}

describe('the whole story', () => {
  test.each([
    [1250, ...OPENING],
    [900, ...OPENING],
    [390, ...OPENING],
    [1250, '2026-02-27', '2026-02-27'],
    [1250, '2025-07-14', '2026-05-19'],
    [900, '2010-01-01', '2029-12-31'],
  ])('has no two marks that overlap at a width of %i from %s to %s', (width, from, to) => {
    const view = storyView({ from, to });
    const { layout } = drawTimeline(view, { span: spanOfDays(from, to), width, height: 300, lang: 'en' });
    expect(overlaps(layout)).toEqual([]);
    const shown = layout.marks.length + layout.crowds.reduce((sum, { ids }) => sum + ids.length, 0);
    expect(shown).toBe(view.events);
  });

  test('lies inside its lanes', () => {
    const { layout } = drawTimeline(storyView(), {
      span: spanOfDays(...OPENING),
      width: 1250,
      height: 300,
      lang: 'en',
    });
    for (const { mark, y } of layout.marks) {
      const { y0, y1 } = layout.lanes[mark.lane]!;
      expect(y - layout.density.radius, mark.id).toBeGreaterThanOrEqual(y0);
      expect(y + layout.density.radius, mark.id).toBeLessThanOrEqual(y1);
    }
  });

  test('has no two lines that coincide on its busiest day', () => {
    const view = storyView({ from: OPENING[0], to: OPENING[1] });
    const { layout, scale } = drawTimeline(view, {
      span: spanOfDays(...OPENING),
      width: 1250,
      height: 300,
      lang: 'en',
    });
    const [from, to] = [scale.x(Date.UTC(2026, 1, 27)), scale.x(Date.UTC(2026, 1, 28))];
    const lines = layout.arrows.filter(({ x }) => x >= from && x < to);
    const xs = [...new Map(lines.map(({ id, x }) => [id, x])).values()].sort((a, b) => a - b);
    expect(xs.length).toBeGreaterThan(8);
    for (const [i, x] of xs.slice(1).entries()) expect(x - xs[i]!).toBeGreaterThanOrEqual(1);
  });
});

const span = spanOfDays('2026-02-01', '2026-02-28');
const scale = timeScale(span, 0, 1120);
const only = (edtf: string) => layoutTimeline(aView([aMark('event', edtf)]), scale, 200).marks[0]!;

test('a day is drawn in the middle of its column', () => {
  expect(only('2026-02-02')).toMatchObject({ x: 60, exact: false });
});

test('a clock time is drawn at its moment', () => {
  const { x, exact } = only('2026-02-02T12:00Z');
  expect(exact).toBe(true);
  expect(x).toBeCloseTo(60, 1);
});

test('a month is a bar over the part in view with its mark in the middle, never on its first day', () => {
  const half = timeScale(spanOfDays('2026-02-15', '2026-03-14'), 0, 1120);
  const { x, bar } = layoutTimeline(aView([aMark('event', '2026-02')]), half, 200).marks[0]!;
  expect(x).toBe(280);
  expect(bar).toEqual({ x0: 0, x1: 560, fadeStart: false, fadeEnd: true });
});

test('an interval is a bar with firm ends', () => {
  expect(only('2026-02-02/2026-02-04')).toMatchObject({
    x: 60,
    bar: { x0: 40, x1: 160, fadeStart: false, fadeEnd: false },
  });
});

test('a date open at both ends fades towards both edges of the frame', () => {
  const mark = aMark('event', '2026-02-02');
  const open = { ...mark, when: { ...mark.when, form: 'interval' as const, earliest: null, latest: null } };
  expect(layoutTimeline(aView([open]), scale, 200).marks[0]).toMatchObject({
    x: 560,
    bar: { x0: 0, x1: 1120, fadeStart: true, fadeEnd: true },
  });
});

test('what lies outside the days shown is not drawn', () => {
  const view = aView([aMark('before', '2026-01-31'), aMark('in', '2026-02-28'), aMark('after', '2026-03-01')]);
  expect(layoutTimeline(view, scale, 200).marks.map(({ mark }) => mark.id)).toEqual(['in']);
});

test('sixty events of one day and lane all show, none on another', () => {
  const marks = Array.from({ length: 60 }, (_, i) => aMark(`event-${String(i)}`, '2026-02-10'));
  const layout = layoutTimeline(aView(marks), scale, 200);
  expect(overlaps(layout)).toEqual([]);
  expect(layout.marks.length + layout.crowds.flatMap(({ ids }) => ids).length).toBe(60);
  expect(new Set(layout.marks.map(({ row }) => row)).size).toBe(MAX_ROWS);
});

test('lanes without marks stay, and lanes share height that is left over', () => {
  const view = aView([aMark('a', '2026-02-10', { lane: 0, targets: [1] })]);
  expect(layoutTimeline(view, scale, 60).lanes.map(({ y0, y1 }) => [y0, y1])).toEqual([
    [0, 36.25],
    [36.25, 60],
  ]);
});

test('where hours can be read, a day is shown to be no hour of it', () => {
  const day = timeScale(spanOfDays('2026-02-10', '2026-02-10'), 0, 1000);
  const view = aView([aMark('a', '2026-02-10'), aMark('b', '2026-02-10T09:00Z')]);
  expect(layoutTimeline(view, day, 200).spreads).toHaveLength(1);
  expect(layoutTimeline(view, scale, 200).spreads).toEqual([]);
});

test('a view without lanes is an empty drawing', () => {
  expect(layoutTimeline({ lanes: [], marks: [], bins: [], events: 0 }, scale, 200)).toMatchObject({
    marks: [],
    arrows: [],
    height: 0,
  });
});
