import { expect, test } from 'vitest';
import { bowed, samples } from './curve.ts';
import { routeLinks } from './routes.ts';
import { aLink } from './testing/views.ts';

const mark = (id: string, x: number, y: number, r = 10) => ({ id, kind: 'person', x, y, r }) as const;

test('a link runs clear of a mark that lies on the straight way', () => {
  const marks = [mark('a', 0, 0), mark('b', 300, 0), mark('between', 150, 0)];
  const bend = routeLinks([aLink('a~b')], { marks, labels: [] }).get('a~b') ?? 0;
  const [from, to, between] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];
  const nearest = Math.min(
    ...samples(bowed(from, to, bend), 2).map(({ x, y }) => Math.hypot(x - between.x, y - between.y)),
  );
  expect(nearest).toBeGreaterThan(between.r + 5);
});

test('a link runs clear of a name where it can', () => {
  const marks = [mark('a', 0, 0), mark('b', 300, 0)];
  const label = { id: 'name', box: { x: 100, y: -30, width: 100, height: 34 } };
  expect(routeLinks([aLink('a~b')], { marks, labels: [label] }).get('a~b')).toBeLessThan(0);
});

test('opposite links bow to their own sides, and equal parties keep to the middle', () => {
  const marks = [mark('a', 0, 0), mark('b', 300, 0)];
  const bends = routeLinks([aLink('a~b'), aLink('b~a'), aLink('a=b')], { marks, labels: [] });
  expect(bends.get('a~b')).toBeGreaterThan(0);
  expect(bends.get('b~a')).toBeGreaterThan(0);
  expect(bends.get('a=b')).toBe(0);
});

test('a link stays inside the frame where it can', () => {
  const marks = [mark('a', 0, 12), mark('b', 300, 12), mark('between', 150, 12)];
  const frame = { x: -20, y: 0, width: 340, height: 300 };
  expect(routeLinks([aLink('a~b')], { marks, labels: [], frame }).get('a~b')).toBeLessThan(0);
  expect(routeLinks([aLink('a~b')], { marks, labels: [] }).get('a~b')).toBeGreaterThan(0);
});
