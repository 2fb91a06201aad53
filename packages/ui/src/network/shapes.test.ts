import { expect, test } from 'vitest';
import { innerPath, outlineDistance, shapePath, verticalReach } from './shapes.ts';

test('each kind has its own shape', () => {
  expect(shapePath('person', 10)).toBe('M-10,0a10,10 0 1 1 20,0a10,10 0 1 1 -20,0Z');
  expect(shapePath('medium', 10)).toBe('M8.9,8.9L-8.9,8.9L-8.9,-8.9L8.9,-8.9Z');
  expect(shapePath('organisation', 10)).toMatch(/^M.*Q.*Z$/);
  expect(shapePath('government-body', 10).match(/,/g)).toHaveLength(6);
  expect(shapePath('court', 10).match(/,/g)).toHaveLength(5);
  expect(shapePath('product', 10).match(/,/g)).toHaveLength(3);
});

test('a group alone has a second ring', () => {
  expect(innerPath('group', 10)).toBe('M-6.5,0a6.5,6.5 0 1 1 13,0a6.5,6.5 0 1 1 -13,0Z');
  expect(innerPath('person', 10)).toBeUndefined();
});

test('areas compare across shapes: a square has the area of the circle', () => {
  const half = outlineDistance('medium', 10, 0);
  expect((2 * half) ** 2).toBeCloseTo(Math.PI * 100);
});

test('outlineDistance is the radius of a circle, and reaches furthest at a corner', () => {
  expect(outlineDistance('person', 10, 1)).toBe(10);
  expect(outlineDistance('medium', 10, Math.PI / 4)).toBeCloseTo(outlineDistance('medium', 10, 0) * Math.SQRT2);
});

test('verticalReach says how far a mark goes up and down', () => {
  expect(verticalReach('group', 10)).toEqual({ above: 10, below: 10 });
  const triangle = verticalReach('product', 10);
  expect(triangle.above).toBeCloseTo(2 * triangle.below);
});
