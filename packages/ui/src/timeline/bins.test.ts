import { expect, test } from 'vitest';
import { extentOfBins, mirroredBars } from './bins.ts';
import { DAY, timeScale } from './scale.ts';
import { aBin } from './testing/views.ts';

const start = Date.UTC(2026, 0, 1);
const scale = (days: number, width: number) => timeScale({ start, end: start + days * DAY }, 0, width);
const options = { middle: 50, half: 40 };
const place = ({
  quad,
  x,
  y,
  width,
  height,
}: {
  quad: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) => [quad, x, y, width, height];

test('cooperation rises from the line, conflict hangs from it, linear in the number of events', () => {
  const bins = [aBin(0, { 'verbal-cooperation': 1, 'material-cooperation': 1 }), aBin(1, { 'verbal-conflict': 4 })];
  expect(mirroredBars(bins, scale(2, 20), options).blocks.map(place)).toEqual([
    ['material-cooperation', 0, 40, 9, 10],
    ['verbal-cooperation', 0, 30, 9, 10],
    ['verbal-conflict', 10, 50, 9, 40],
  ]);
});

test('events of no class lie half on either side, outermost', () => {
  const bins = [aBin(0, { other: 2, 'verbal-cooperation': 3 })];
  expect(mirroredBars(bins, scale(1, 10), options).blocks.map(place)).toEqual([
    ['verbal-cooperation', 0, 20, 9, 30],
    ['other', 0, 10, 9, 10],
    ['other', 0, 50, 9, 10],
  ]);
});

test('a fraction of an event still shows', () => {
  const bins = [aBin(0, { other: 0.02 }), aBin(1, { 'verbal-conflict': 10 })];
  expect(mirroredBars(bins, scale(2, 20), options).blocks[0]?.height).toBe(1);
});

test('days become weeks where they would be too narrow', () => {
  const bins = Array.from({ length: 14 }, (_, i) => aBin(i, { 'verbal-conflict': 1 }));
  const { blocks, days, most } = mirroredBars(bins, scale(14, 7), options);
  expect(days).toBe(7);
  expect(most).toBe(7);
  expect(blocks.map(place)).toEqual([
    ['verbal-conflict', 0, 50, 3.5, 40],
    ['verbal-conflict', 3.5, 50, 3.5, 40],
  ]);
});

test('no bins, no bars and no extent', () => {
  expect(mirroredBars([], scale(1, 10), options).blocks).toEqual([]);
  expect(extentOfBins([])).toBeUndefined();
  expect(extentOfBins([aBin(0), aBin(3)])).toEqual(['2026-01-01', '2026-01-04']);
});
