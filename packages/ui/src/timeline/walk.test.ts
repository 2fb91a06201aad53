import { expect, test } from 'vitest';
import { layoutTimeline } from './layout.ts';
import { timeScale } from './scale.ts';
import { aMark, aView } from './testing/views.ts';
import { nearestMark, nextRow, walk, type Step } from './walk.ts';
import { spanOfDays } from './window.ts';

const { marks } = layoutTimeline(
  aView([
    aMark('a', '2026-02-02', { lane: 0 }),
    aMark('b', '2026-02-05', { lane: 2 }),
    aMark('c', '2026-02-09', { lane: 0 }),
    aMark('d', '2026-02-20', { lane: 2 }),
  ]),
  timeScale(spanOfDays('2026-02-01', '2026-02-28'), 0, 560),
  200,
);
const from = (id: string | undefined, step: Step) => walk(marks, id, step)?.mark.id;

test('left and right go through time over all lanes and stop at the ends', () => {
  expect([
    from('a', 'later'),
    from('b', 'later'),
    from('d', 'later'),
    from('b', 'earlier'),
    from('a', 'earlier'),
  ]).toEqual(['b', 'c', 'd', 'a', 'a']);
});

test('up and down go to the nearest mark of the next lane that has any', () => {
  expect([from('a', 'down'), from('c', 'down'), from('d', 'up'), from('a', 'up')]).toEqual(['b', 'b', 'c', 'a']);
});

test('Home and End jump, and the first key starts at the first mark', () => {
  expect([from('c', 'first'), from('a', 'last'), from(undefined, 'later'), from(undefined, 'last')]).toEqual([
    'a',
    'd',
    'a',
    'd',
  ]);
});

test('of no marks there is none', () => {
  expect(walk([], undefined, 'later')).toBeUndefined();
});

test('a press reaches the nearest mark within reach', () => {
  const [a] = marks;
  expect(nearestMark(marks, a!.x + 5, a!.y - 5, 12)?.mark.id).toBe('a');
  expect(nearestMark(marks, a!.x + 30, a!.y, 12)).toBeUndefined();
});

test.each([
  ['ArrowDown', 1, 2],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, undefined],
  ['constructor', 1, undefined],
])('%s leads from a row of a list, row %i of three, to row %o', (key, at, to) => {
  expect(nextRow({ key, altKey: false, ctrlKey: false, metaKey: false }, at, 3)).toBe(to);
});
