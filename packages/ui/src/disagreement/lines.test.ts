import { expect, test } from 'vitest';
import { joining } from './lines.ts';

test('between rows a line is an S, whichever of its ends is named first', () => {
  const path = 'M10 25C10 60 200 60 200 95';
  expect(joining({ x: 10, y: 20 }, { x: 200, y: 100 })).toBe(path);
  expect(joining({ x: 200, y: 100 }, { x: 10, y: 20 })).toBe(path);
});

test('between marks above each other it bows to the left, past those in between', () => {
  expect(joining({ x: 50, y: 20 }, { x: 50, y: 100 })).toBe('M45 20C29 20 29 100 45 100');
});

test('between marks side by side it bows below them', () => {
  expect(joining({ x: 10, y: 20 }, { x: 90, y: 20 })).toBe('M10 25C10 35 90 35 90 25');
});
