import { expect, test } from 'vitest';
import { arc } from './arcs.ts';
import { arrowsOf, headPath, ringPath } from './arrows.ts';
import { aMark } from './testing/views.ts';

const lanes = [
  { y0: 0, y1: 20 },
  { y0: 20, y1: 40 },
  { y0: 40, y1: 60 },
];
const from = (change: Parameters<typeof aMark>[2]) => ({ mark: aMark('event', '2026-02-27', change), x: 7, y: 30 });

test('an arrow runs from the edge of the mark into the near edge of its target lane', () => {
  expect(arrowsOf(from({ lane: 1, targets: [0, 2] }), lanes, 5)).toEqual([
    { key: 'event-0', id: 'event', x: 7, y0: 25, y1: 15, head: 'open' },
    { key: 'event-2', id: 'event', x: 7, y0: 35, y1: 45, head: 'open' },
  ]);
});

test('arrows of material events are filled, connectors to equal parties have no head', () => {
  const arrows = arrowsOf(from({ lane: 1, quad: 'material-conflict', targets: [0], partners: [2] }), lanes, 5);
  expect(arrows.map(({ head }) => head)).toEqual(['filled', 'none']);
});

test('a lane that is partner and target is drawn once, as target; its own lane never', () => {
  expect(arrowsOf(from({ lane: 1, targets: [1, 2], partners: [2] }), lanes, 5)).toHaveLength(1);
});

test('arrowheads point the way the line runs', () => {
  const arrow = { key: '', id: '', x: 10, y0: 0, y1: 20, head: 'open' as const };
  expect(headPath(arrow)).toBe('M7 16L10 20L13 16');
  expect(headPath({ ...arrow, y0: 40 })).toBe('M7 24L10 20L13 24');
});

test('the ring of a contested mark is open to the left', () => {
  expect(ringPath(10)).toBe('M3.4 -9.4A10 10 0 0 1 3.4 9.4');
});

test('arcs bulge upwards but stay in the frame, and to the side where they run straight down', () => {
  expect(arc({ x: 0, y: 50 }, { x: 100, y: 50 }, 0)).toBe('M0 50Q50 12 100 50');
  expect(arc({ x: 0, y: 10 }, { x: 100, y: 50 }, 2)).toBe('M0 10Q50 2 100 50');
  expect(arc({ x: 0, y: 0 }, { x: 4, y: 80 }, 0)).toBe('M0 0Q26 40 4 80');
});
