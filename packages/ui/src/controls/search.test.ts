import { expect, test } from 'vitest';
import { nextOption } from './search.ts';

test('arrows walk from the text field through the options and back to it', () => {
  expect([-1, 0, 1].map((at) => nextOption('ArrowDown', at, 2))).toEqual([0, 1, -1]);
  expect([-1, 1, 0].map((at) => nextOption('ArrowUp', at, 2))).toEqual([1, 0, -1]);
});

test('other keys walk nowhere', () => {
  expect(nextOption('a', 0, 2)).toBeUndefined();
});
