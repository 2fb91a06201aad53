import { expect, test } from 'vitest';
import { stopOf, walk, type Step } from './walk.ts';

const stops = [
  { id: 'late', x: 90, y: 60, row: 1 },
  { id: 'first', x: 10, y: 20, row: 0 },
  { id: 'below', x: 10, y: 40, row: 0 },
  { id: 'far', x: 80, y: 120, row: 3 },
  { id: 'near', x: 20, y: 120, row: 3 },
].map((stop) => ({ ...stop, key: stop.id }));
const go = (current: string | undefined, ...steps: Step[]) => {
  let at = current;
  return steps.map((step) => (at = walk(stops, at, step)?.key));
};

test('left and right go through time, and through claims of one moment from top to bottom', () => {
  expect(go(undefined, 'later', 'later', 'later', 'earlier')).toEqual(['first', 'below', 'near', 'below']);
});

test('up and down lead to the nearest in time of the next position that has any', () => {
  expect(go('late', 'down', 'up', 'up', 'up')).toEqual(['far', 'late', 'first', 'first']);
});

test('Home and End jump, and no step leads nowhere', () => {
  expect(go('below', 'last', 'later', 'first', 'earlier')).toEqual(['late', 'late', 'first', 'first']);
  expect(walk([], undefined, 'later')).toBeUndefined();
});

test('a claim that takes two positions is passed once in each, and the walk goes on', () => {
  const twice = [
    { id: 'both', x: 10, y: 20, row: 0 },
    { id: 'both', x: 10, y: 60, row: 1 },
    { id: 'last', x: 90, y: 60, row: 1 },
  ].map((stop) => ({ ...stop, key: stopOf(stop.row, stop.id) }));
  let at: string | undefined;
  const passed = [1, 2, 3].map(() => (at = walk(twice, at, 'later')?.key));
  expect(passed).toEqual(['0 both', '1 both', '1 last']);
});
