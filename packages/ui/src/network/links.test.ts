import { expect, test } from 'vitest';
import { drawLink, linkWidth } from './links.ts';
import { aLink } from './testing/views.ts';

const source = { id: 'a', kind: 'person', x: 0, y: 0, r: 10 } as const;
const target = { id: 'b', kind: 'person', x: 100, y: 0, r: 10 } as const;

test('width grows with the square root of the count, and material links are a little thicker', () => {
  expect(linkWidth(4, false)).toBe(2 * linkWidth(1, false));
  expect(linkWidth(1, true)).toBeGreaterThan(linkWidth(1, false));
  expect(linkWidth(10_000, true)).toBe(6);
});

test('a link between equal parties stops short of both outlines and has no arrowhead', () => {
  const drawn = drawLink(aLink('a=b'), source, target, 0, 1);
  expect(drawn).toEqual({ path: 'M13,0Q50,0 87,0', width: 1.3, bar: 'M50,-4.3L50,4.3' });
});

test('a verbal link has an open arrowhead, a material one a closed one', () => {
  const verbal = drawLink(aLink('a~b'), source, target, 0, 1);
  const material = drawLink(aLink('a~b', {}, 'material-conflict'), source, target, 0, 1);
  expect(verbal.arrow).toMatch(/^M80\.3,-3\.2L87,0L80\.3,3\.2$/);
  expect(material.arrow).toMatch(/Z$/);
});

test('a link with nothing well attested is dashed, and keeps its width and arrowhead', () => {
  const settled = drawLink(aLink('a~b'), source, target, 0, 1);
  expect(settled.dashes).toBeUndefined();
  expect(drawLink(aLink('a~b', { unsettled: true }), source, target, 0, 1)).toEqual({
    ...settled,
    dashes: expect.stringMatching(/^[\d.]+ [\d.]+$/) as string,
  });
});

test('a link of conflict has a stroke across it for where colours are few, others have none', () => {
  expect(drawLink(aLink('a~b', {}, 'material-conflict'), source, target, 0, 1).bar).toBeDefined();
  expect(drawLink(aLink('a~b', {}, 'verbal-cooperation'), source, target, 0, 1).bar).toBeUndefined();
});

test('links in opposite directions bow apart', () => {
  const there = drawLink(aLink('a=b'), source, target, 0.2, 1).path;
  const back = drawLink(aLink('b=a'), target, source, 0.2, 1).path;
  const controlY = (path: string): number => Number(/Q[^,]+,(-?[\d.]+)/.exec(path)?.[1]);
  expect(controlY(there)).toBeLessThan(0);
  expect(controlY(back)).toBeGreaterThan(0);
});

test('marks in one place still give finite numbers', () => {
  expect(drawLink(aLink('a~b'), source, { ...source, id: 'b' }, 0.2, 1).path).not.toMatch(/NaN|Infinity/);
});
